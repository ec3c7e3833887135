import { isEnvironment } from '../code/data/format.ts';
import { shippedName } from '../code/data/lower.ts';
import type { Analysis } from './frame.ts';
import type { Ground } from './ground.ts';
import { joinAll } from './join.ts';
import type { DataOrigin, Value } from './value.ts';

/** What data files of the tree say. */
export type DataFiles = Pick<Analysis, 'content' | 'variable' | 'wroteFile'> & {
  readonly isWritten: (module: number) => boolean;
};

/**
 * @param global what a variable of a module is: data files have what they hold in one
 * @param onWritten is told of each file that the program writes, when it does
 */
export function openDataFiles(
  { project, sharedThing }: Ground,
  global: Analysis['global'],
  onWritten: (module: number) => void,
): DataFiles {
  const files = new Map(
    project.modules.flatMap(({ path, language }, i) => (language === 'settings' ? [[path, i] as const] : [])),
  );
  const folders = foldersOfEnvironments([...files.keys()]);
  const written = new Set<number>();

  return { content, variable, wroteFile, isWritten: (module) => written.has(module) };

  function content(origin: DataOrigin, reader: string): Value | undefined {
    const module = fileOf(origin);
    return module === undefined ? undefined : shipped(module, reader);
  }

  function shipped(module: number, reader: string): Value {
    return global(module, shippedName, reader, { module, start: 0, end: 0 });
  }

  function wroteFile(origin: DataOrigin): void {
    const module = fileOf(origin);
    if (module === undefined) return;
    written.add(module);
    onWritten(module);
  }

  /** The only file that a path can mean, seen from the folders above who names it: where it runs is not told by a tree. */
  function fileOf(origin: DataOrigin): number | undefined {
    if (files.size === 0 || origin.kind !== 'file') return undefined;
    const path = withinTree(origin.path);
    if (path === undefined) return undefined;
    const from = project.modules[origin.module]?.path ?? '';
    if (origin.resource) return resourceAt(from, path);
    const found = foldersAbove(from).flatMap((folder) => files.get(folder + path) ?? []);
    return found.length === 1 ? found[0] : undefined;
  }

  /** The nearest: each part of a tree has its own. */
  function resourceAt(from: string, path: string): number | undefined {
    for (const folder of foldersAbove(from))
      for (const below of [folder, folder.replace('/java/', '/resources/'), `${folder}resources/`]) {
        const found = files.get(below + path);
        if (found !== undefined) return found;
      }
    return undefined;
  }

  function variable(name: string, module: number, reader: string): Value | undefined {
    if (folders.size === 0) return undefined;
    const nearest = foldersAbove(project.modules[module]?.path ?? '').find((folder) => folders.has(folder));
    const found = (folders.get(nearest ?? ' ') ?? []).flatMap((path) => {
      const number = files.get(path);
      const ref = number === undefined ? undefined : shipped(number, reader).refs[0];
      const thing = ref?.kind === 'object' ? sharedThing(ref.site, reader) : undefined;
      return thing?.fields.get(name) ?? [];
    });
    return found.length === 0 ? undefined : joinAll(found);
  }
}

/** Files of environments by their folder. */
function foldersOfEnvironments(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = paths.filter((path) => isEnvironment(path.slice(path.lastIndexOf('/') + 1)));
  return Map.groupBy(found, (path) => path.slice(0, path.lastIndexOf('/') + 1));
}

/** Where models put a program whose folder nobody knows: see `__dirname`. */
const anywhere = /^\/srv\/(?:app\/)?/;

/** A path below some folder of the program; undefined for one outside of the tree or of which the end is not known. */
function withinTree(written: string): string | undefined {
  const isSomewhere = written.includes('\0');
  const known = written.slice(written.lastIndexOf('\0') + 1).replace(anywhere, '');
  if (known === '' || (isSomewhere && !known.startsWith('/')) || (!isSomewhere && known.startsWith('/')))
    return undefined;
  const parts: string[] = [];
  for (const part of known.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/** Its own folder first, the root of the tree last; each with a `/` at its end. */
function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
    folders.push(path.slice(0, end + 1));
    if (end === 0) break;
  }
  return [...folders, ''];
}
