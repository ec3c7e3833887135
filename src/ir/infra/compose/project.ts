import { type Entry, type InfraValue, type MapValue, valueAt } from '../value.ts';
import type { ComposeFile, ComposeFiles } from './files.ts';
import { merged } from './merge.ts';

/** Levels of `extends` that are followed. */
const deepest = 10;

/** A file of Compose with the one that goes over it without being named, `compose.override.yaml`. */
export interface Project {
  readonly file: ComposeFile;
  readonly folder: string;
  readonly top: MapValue;
  /** With what they extend. */
  readonly services: ReadonlyMap<string, Entry>;
}

/** Every file that is started by itself: overrides go with what they override, what is included with whoever includes. */
export function projectsOf(compose: ComposeFiles): readonly Project[] {
  const { paths, at } = compose;
  const overrides = new Map<string, string>();
  for (const path of paths) {
    const base = overriddenBy(path, paths);
    if (base !== undefined) overrides.set(base, path);
  }
  const taken = new Set(overrides.values());
  const queue = paths.filter((path) => !taken.has(path));
  const seen = new Set<string>(queue);
  const projects: Project[] = [];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const file = at(path);
    if (file === undefined) continue;
    projects.push(projectOf(file, overrides.get(path), compose));
    for (const included of includesOf(file)) {
      if (seen.has(included) || !compose.files.paths.includes(included)) continue;
      seen.add(included);
      queue.push(included);
    }
  }
  return projects;
}

/** The file that `x.override.yml` goes over, where it is there. */
function overriddenBy(path: string, paths: readonly string[]): string | undefined {
  const [, start, end] = /^(.*compose)\.override(\.ya?ml)$/i.exec(path) ?? [];
  if (start === undefined || end === undefined) return undefined;
  return [`${start}${end}`, `${start}.yml`, `${start}.yaml`].find((each) => paths.includes(each));
}

function projectOf(file: ComposeFile, override: string | undefined, compose: ComposeFiles): Project {
  const over = override === undefined ? undefined : compose.at(override);
  const top = over === undefined ? file.top : merged(file.top, over.top);
  const services = over === undefined ? file.services : merged(file.services, over.services);
  const entries = services.kind === 'map' ? services.entries : file.services.entries;
  const own = new Map<string, Entry>();
  for (const [name, entry] of entries) {
    const value = extended(entry.value, { ...file, services: { ...file.services, entries } }, compose, 0);
    own.set(name, { ...entry, value });
  }
  return { file, folder: folderOf(file.path), top: top.kind === 'map' ? top : file.top, services: own };
}

/** A service over what it extends; open where that is not here. */
function extended(service: InfraValue, file: ComposeFile, compose: ComposeFiles, depth: number): InfraValue {
  const wanted = valueAt(service, 'extends');
  if (service.kind !== 'map' || wanted === undefined) return service;
  const name = wanted.kind === 'text' ? wanted : valueAt(wanted, 'service');
  const path = wanted.kind === 'map' ? valueAt(wanted, 'file') : undefined;
  const other =
    path === undefined
      ? file
      : path.kind === 'text'
        ? compose.at(joined(folderOf(file.path), path.text))
        : undefined;
  const base = name?.kind === 'text' ? other?.services.entries.get(name.text)?.value : undefined;
  const entries = new Map(service.entries);
  entries.delete('extends');
  if (other === undefined || base === undefined || depth >= deepest) {
    tellMissing(service, compose, depth >= deepest);
    return { ...service, entries, isOpen: true };
  }
  const under = extended(base, other, compose, depth + 1);
  return merged(under, { ...service, entries });
}

function tellMissing({ place }: MapValue, { gaps }: ComposeFiles, isDeep: boolean): void {
  const detail = isDeep
    ? `Line ${place.line}: services extend each other more than ${deepest} times.`
    : `Line ${place.line}: what the service extends is not here; what it says was not checked.`;
  if (!gaps.some((gap) => gap.path === place.path && gap.detail === detail))
    gaps.push({ analyser: 'infra', path: place.path, why: isDeep ? 'budget' : 'not-checked-out', detail });
}

function includesOf({ top, path }: ComposeFile): readonly string[] {
  const include = valueAt(top, 'include');
  if (include?.kind !== 'list') return [];
  const texts = include.items.flatMap((item): readonly InfraValue[] => {
    const named = item.kind === 'map' ? valueAt(item, 'path') : item;
    return named?.kind === 'list' ? named.items : named === undefined ? [] : [named];
  });
  return texts.flatMap((each) => (each.kind === 'text' ? [joined(folderOf(path), each.text)] : []));
}

/** The folder of a path with its last `/`; empty for the tree's own. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A path as it is written in a folder, relative to the tree; what leads out of it names nothing. */
export function joined(folder: string, path: string): string {
  const steps: string[] = [];
  for (const step of (path.startsWith('/') ? path : `${folder}${path}`).split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return '/outside';
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return path.startsWith('/') ? `/${steps.join('/')}` : steps.join('/');
}
