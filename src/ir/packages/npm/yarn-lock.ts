import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { at, type Broken, broken, entriesOf, textAt, textOf } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { type Asked, type Draft, openDraft } from '../draft.ts';
import { besides, folderOf, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromHex, fromSri } from '../plausible.ts';
import { aliasIn, askedBy, type NpmNeed, takenBack } from './manifest-needs.ts';

/** `yarn.lock` of Yarn 1 and of Yarn 2 and later. */
export function readYarnLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const isBerry = /^__metadata:/m.test(file.text);
  const entries = isBerry ? berryEntries(file.text) : classicEntries(file.text);
  if ('kind' in entries) return entries;
  const draft = openDraft(file, 'npm/yarn-lock', 'npm');
  const places = new Map<string, number>();
  const own: { readonly at: number; readonly entry: Entry }[] = [];
  const taken = entries.map((entry) => {
    const position = take(entry, draft);
    if (position === undefined) return undefined;
    for (const descriptor of entry.descriptors) places.set(descriptor, position);
    if (entry.isMember) own.push({ at: position, entry });
    return position;
  });
  entries.forEach((entry, i) => {
    for (const [name, range] of entry.needs)
      draft.needs(taken[i], placeOf(places, name, range), range.replace(/^npm:(?=[^@]*$)/, ''));
  });
  draft.reach(
    manifests(file, near).map(
      ({ name, range, scope }): Asked => ({ at: placeOf(places, name, range), scope }),
    ),
  );
  // Without manifests, members of the workspace tell what is direct, though not what for.
  draft.reach(
    own.flatMap(({ entry }) =>
      entry.needs.map(([name, range]): Asked => ({ at: placeOf(places, name, range), scope: 'unknown' })),
    ),
  );
  return draft.finish();
}

interface Entry {
  /** What is really there, when it is linked under a name of its own. */
  readonly name: string;
  /** `lodash@^4.17.0`, as those who need it write it. */
  readonly descriptors: readonly string[];
  readonly version: string | undefined;
  readonly resolved: string | undefined;
  readonly integrity: readonly string[];
  readonly needs: readonly (readonly [string, string])[];
  readonly isMember: boolean;
  readonly line: number;
}

function take(entry: Entry, draft: Draft): number | undefined {
  const { isMember, version, resolved } = entry;
  return draft.add({
    name: entry.name,
    version: isMember && version === '0.0.0-use.local' ? undefined : version,
    ...(isMember && { relation: 'root', scope: 'production' }),
    line: entry.line,
    integrity: entry.integrity,
    yanked: takenBack(version),
    registry: resolved !== undefined && /^(?:https?:|git|ssh:)/.test(resolved) ? resolved : undefined,
  });
}

/** `@scope/name@range` as name and range. */
function splitDescriptor(descriptor: string): readonly [string, string] {
  const end = descriptor.indexOf('@', 1);
  return end < 0 ? [descriptor, ''] : [descriptor.slice(0, end), descriptor.slice(end + 1)];
}

function placeOf(places: ReadonlyMap<string, number>, name: string, range: string): number | undefined {
  return (
    places.get(`${name}@${range}`) ??
    places.get(`${name}@npm:${range}`) ??
    places.get(`${name}@workspace:${range}`)
  );
}

function berryEntries(text: string): readonly Entry[] | Broken {
  const document = readYaml(text);
  if (document.kind === 'broken') return document;
  return [...entriesOf(document.value)].flatMap(([key, value]): Entry[] => {
    if (key === '__metadata') return [];
    const resolution = textAt(value, 'resolution');
    const [name, locator] = splitDescriptor(resolution ?? key.replace(/,.*/, ''));
    return [
      {
        descriptors: key.split(/,\s+/),
        version: textAt(value, 'version'),
        name,
        resolved: locator.replace(/^virtual:[^#]*#/, ''),
        integrity: fromHex(textAt(value, 'checksum')?.replace(/^\w+\//, ''), 'sha512'),
        needs: ['dependencies', 'optionalDependencies'].flatMap((section) =>
          [...entriesOf(at(value, section))].map(([name, range]) => [name, textOf(range) ?? ''] as const),
        ),
        isMember: resolution?.includes('@workspace:') ?? false,
        line: value.line,
      },
    ];
  });
}

type Growing = { -readonly [Key in keyof Entry]: Entry[Key] } & {
  needs: (readonly [string, string])[];
  integrity: readonly string[];
};

/** Yarn 1 writes a format of its own: a heading of descriptors, then keys and values indented by two. */
function classicEntries(text: string): readonly Entry[] | Broken {
  const entries: Growing[] = [];
  let inNeeds = false;
  const lines = text.split('\n');
  for (const [i, written] of lines.entries()) {
    const line = written.trimEnd();
    if (line === '' || line.startsWith('#')) continue;
    const last = entries.at(-1);
    if (!line.startsWith(' ')) {
      if (!line.endsWith(':'))
        return broken(i + 1, 'It is no lock file of Yarn: a heading was expected there.');
      const descriptors = wordsOf(line.slice(0, -1).replaceAll(', ', ' '));
      const [own, range] = splitDescriptor(descriptors[0] ?? '');
      entries.push({
        name: aliasIn(range)?.name ?? own,
        descriptors,
        version: undefined,
        resolved: undefined,
        integrity: [],
        needs: [],
        isMember: false,
        line: i + 1,
      });
      inNeeds = false;
    } else if (last === undefined)
      return broken(i + 1, 'It is no lock file of Yarn: a heading was expected there.');
    else if (line.startsWith('    ')) {
      const [name, range] = wordsOf(line.trim());
      if (inNeeds && name !== undefined) last.needs.push([name, range ?? '']);
    } else inNeeds = readLine(last, line.trim());
  }
  return entries;
}

/** Takes one value of an entry; whether a list of what it needs begins. */
function readLine(entry: Growing, line: string): boolean {
  if (/^(?:dependencies|optionalDependencies):$/.test(line)) return true;
  const [key, value] = wordsOf(line);
  if (key === 'version') entry.version = value;
  else if (key === 'resolved') {
    entry.resolved = value;
    // Before integrity was written, the hash stood behind the address.
    if (entry.integrity.length === 0)
      entry.integrity = fromHex(/#([0-9a-f]{40})$/.exec(value ?? '')?.[1], 'sha1').filter(() =>
        /\.tgz#/.test(value ?? ''),
      );
  } else if (key === 'integrity') entry.integrity = fromSri(value);
  return false;
}

/** Words, in quotes or without. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(([, quoted, plain]) =>
    (quoted ?? plain ?? '').replace(/\\(.)/g, '$1'),
  );
}

/** What the manifest beside the file and those of its workspace ask for. */
function manifests(file: PackageFile, near: Neighbours): readonly NpmNeed[] {
  const beside = near.at(besides(file.path, 'package.json') ?? '');
  const root = beside === undefined ? undefined : readJson(beside.text);
  if (root?.kind !== 'document') return [];
  const needs = [...askedBy(root.value)];
  if (at(root.value, 'workspaces') === undefined) return needs;
  const folder = folderOf(file.path);
  for (const each of near.named('package.json')) {
    if (each.path === beside?.path || !each.path.startsWith(folder) || each.path.includes('node_modules/'))
      continue;
    const member = readJson(each.text);
    if (member.kind === 'document') needs.push(...askedBy(member.value));
  }
  return needs;
}
