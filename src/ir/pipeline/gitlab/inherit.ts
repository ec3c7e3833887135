import type { Entry, InfraValue, MapValue } from '#ir/infra/value';
import { tellGap } from '../reading.ts';
import { textsOf } from '../text.ts';
import type { GitlabFile, GitlabProject } from './project.ts';
import type { GitlabScope } from './scope.ts';

/** What jobs are with all that they extend. */
export interface Inheritance {
  readonly project: GitlabProject;
  readonly scope: GitlabScope;
  readonly known: Map<string, MapValue | undefined>;
  /** Values that references may still bring. */
  left: number;
}

const deepest = 20;
const mostReferred = 50_000;

/** Nothing is known yet. */
export function inheritance(project: GitlabProject, scope: GitlabScope): Inheritance {
  return { project, scope, known: new Map(), left: mostReferred };
}

/**
 * A job with what it extends, merged key by key as GitLab does, its defaults and what it refers to in it. Undefined where
 * nothing of that name is known.
 */
export function wholeJob(name: string, file: GitlabFile, asked: Inheritance): MapValue | undefined {
  const own = extended(name, file, asked, []);
  if (own === undefined) return undefined;
  const whole = withDefaults(own, file, asked.scope);
  return asked.project.references.size === 0 ? whole : (resolved(whole, file, asked, 0) as MapValue);
}

function extended(
  name: string,
  file: GitlabFile,
  asked: Inheritance,
  way: readonly string[],
): MapValue | undefined {
  const id = `${file.reading.path}\0${name}`;
  if (asked.known.has(id)) return asked.known.get(id);
  const own = definition(name, file, asked.scope);
  if (own === undefined) return undefined;
  const names = textsOf(own.entries.get('extends')?.value, file.reading.text).map(({ text }) => text);
  const bases = names.flatMap((base): readonly MapValue[] => {
    if (way.includes(base) || base === name || way.length >= deepest) return circle(name, base, own, file);
    const found = extended(base, file, asked, [...way, name]);
    return found === undefined ? missing(name, base, own, file, asked) : [found];
  });
  const whole = [...bases, own].reduce(mergedMaps);
  asked.known.set(id, whole);
  return whole;
}

function circle(name: string, base: string, own: MapValue, file: GitlabFile): readonly MapValue[] {
  const line = own.place.line;
  tellGap(file.reading, 'budget', `Line ${line}: \`${name}\` extends \`${base}\` in a circle or too deep.`);
  return [];
}

/** What a file of another project defines cannot be known here: only without such is it an error. */
function missing(
  name: string,
  base: string,
  own: MapValue,
  file: GitlabFile,
  { scope }: Inheritance,
): readonly MapValue[] {
  const all = [...scope.around(file), ...scope.below(file)];
  const isOpen = all.some(
    ({ includes, header }) => header !== undefined || includes.some(({ kind }) => kind !== 'local'),
  );
  const isRoot = /(?:^|\/)\.gitlab-ci\.ya?ml$/i.test(file.reading.path);
  if (!isOpen && isRoot && !base.includes('$'))
    tellGap(
      file.reading,
      'module-missing',
      `Line ${own.place.line}: \`${name}\` extends \`${base}\`, which is nowhere.`,
    );
  return [];
}

/** What the files say of a name: those below first, else those that include it. */
function definition(name: string, file: GitlabFile, scope: GitlabScope): MapValue | undefined {
  const near = mapsNamed(name, scope.below(file));
  const all = near.length > 0 ? near : mapsNamed(name, scope.around(file));
  return all.length === 0 ? undefined : all.reduce(mergedMaps);
}

function mapsNamed(name: string, files: readonly GitlabFile[]): readonly MapValue[] {
  return files.flatMap(({ root }) => {
    const value = root.entries.get(name)?.value;
    return value?.kind === 'map' ? [value] : [];
  });
}

/** Maps are merged key by key, all else is replaced. The place is that of the second. */
function mergedMaps(first: MapValue, second: MapValue): MapValue {
  const entries = new Map(first.entries);
  for (const [key, entry] of second.entries) {
    const before = entries.get(key)?.value;
    const isBoth = before?.kind === 'map' && entry.value.kind === 'map';
    entries.set(key, isBoth ? { ...entry, value: mergedMaps(before, entry.value) } : entry);
  }
  return { ...second, entries };
}

/** Keys of `default`, and the older way to write them at the root. */
const defaults = [
  'after_script',
  'artifacts',
  'before_script',
  'cache',
  'hooks',
  'id_tokens',
  'image',
  'interruptible',
  'retry',
  'services',
  'tags',
  'timeout',
];

function withDefaults(job: MapValue, file: GitlabFile, scope: GitlabScope): MapValue {
  const entries = new Map(job.entries);
  const wanted = inherited(job);
  for (const { root } of scope.around(file).toReversed()) {
    const given = root.entries.get('default')?.value;
    for (const key of defaults) {
      const entry: Entry | undefined =
        (given?.kind === 'map' ? given.entries.get(key) : undefined) ?? root.entries.get(key);
      if (entry !== undefined && !entries.has(key) && wanted(key)) entries.set(key, entry);
    }
  }
  return { ...job, entries };
}

/** `inherit: default:` of a job: a truth or the keys that it wants. */
function inherited(job: MapValue): (key: string) => boolean {
  const inherit = job.entries.get('inherit')?.value;
  const wanted = inherit?.kind === 'map' ? inherit.entries.get('default')?.value : undefined;
  if (wanted?.kind === 'truth') return () => wanted.truth;
  if (wanted?.kind !== 'list') return () => true;
  return (key) => wanted.items.some((item) => item.kind === 'text' && item.text === key);
}

/** A value with what its references mean; lists within lists of commands stay as they are. */
function resolved(value: InfraValue, file: GitlabFile, asked: Inheritance, depth: number): InfraValue {
  if (depth > deepest || asked.left <= 0) return value;
  const path = asked.project.references.get(value);
  if (path !== undefined) return referred(value, path, file, asked, depth);
  if (value.kind === 'list')
    return { ...value, items: value.items.map((item) => resolved(item, file, asked, depth + 1)) };
  if (value.kind !== 'map') return value;
  const entries = [...value.entries].map(([key, entry]) => {
    return [key, { ...entry, value: resolved(entry.value, file, asked, depth + 1) }] as const;
  });
  return { ...value, entries: new Map(entries) };
}

function referred(
  value: InfraValue,
  [name = '', ...keys]: readonly string[],
  file: GitlabFile,
  asked: Inheritance,
  depth: number,
): InfraValue {
  asked.left--;
  if (asked.left === 0)
    tellGap(file.reading, 'budget', `More than ${mostReferred} references: the rest was not followed.`);
  let found: InfraValue | undefined = extended(name, file, asked, []);
  for (const key of keys) found = found?.kind === 'map' ? found.entries.get(key)?.value : undefined;
  return found === undefined ? value : resolved(found, file, asked, depth + 1);
}
