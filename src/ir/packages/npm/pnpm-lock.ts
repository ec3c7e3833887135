import type { PackageInventory, Scope } from '#model/component';
import {
  asMapping,
  at,
  type Broken,
  type Document,
  entriesOf,
  isTrue,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { readYamlAll } from '#parse/value/yaml';
import { type Asked, type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromSri } from '../plausible.ts';
import { takenBack } from './manifest-needs.ts';

/** `pnpm-lock.yaml` of the versions 5 to 9. */
export function readPnpmLock(file: PackageFile): PackageInventory | Broken {
  const documents = readYamlAll(file.text);
  if ('kind' in documents) return documents;
  const wrong = documents.map(asMapping).find((each) => each.kind === 'broken');
  if (wrong?.kind === 'broken') return wrong;
  const draft = openDraft(
    file,
    'npm/pnpm-lock',
    'npm',
    documents.flatMap(({ doubts }) => doubts),
  );
  for (const document of documents) readDocument(document, draft);
  return draft.finish();
}

/** pnpm 11 keeps itself and its plugins in a document of their own, before that of the project. */
function readDocument({ value }: Document, draft: Draft): void {
  const places = new Map<string, number>();
  for (const [key, entry] of entriesOf(at(value, 'packages'))) {
    const position = addPackage(key, entry, draft);
    if (position !== undefined) places.set(key, position);
  }
  for (const section of ['packages', 'snapshots'])
    for (const [key, entry] of entriesOf(at(value, section))) connect(key, entry, places, draft);
  draft.reach(importers(value).flatMap((importer) => askedOf(importer, places)));
}

interface Key {
  readonly name: string;
  readonly version: string;
}

/** `/@scope/name/1.0.0_peer`, `/name@1.0.0(peer@2)`, `name@1.0.0`, or an address. */
function splitKey(key: string): Key | undefined {
  const plain = withoutPeers(key);
  const later = /^\/?((?:@[^@/]+\/)?[^@/]+)@(.+)$/.exec(plain);
  if (later !== null && !/^[\w.-]+\.[a-z]+\//.test(plain))
    return { name: later[1] ?? '', version: later[2] ?? '' };
  const earlier = /^(?:[\w.:-]+\.[\w.:-]+)?\/((?:@[^/]+\/)?[^/]+)\/(\d[^/_]*)(?:_.*)?$/.exec(plain);
  return earlier === null ? undefined : { name: earlier[1] ?? '', version: earlier[2] ?? '' };
}

function withoutPeers(key: string): string {
  const end = key.indexOf('(');
  return end < 0 ? key : key.slice(0, end);
}

function addPackage(key: string, entry: Value, draft: Draft): number | undefined {
  const split = splitKey(key);
  const name = textAt(entry, 'name') ?? split?.name;
  const written = textAt(entry, 'version') ?? split?.version;
  const isAddress = written !== undefined && /^(?:https?|git\+|file|link|ssh|github|[\w-]+):/.test(written);
  if (name === undefined) {
    draft.doubt(
      entry.line,
      `The entry has neither a name nor a version: ${JSON.stringify(key.slice(0, 100))}.`,
    );
    return undefined;
  }
  return draft.add({
    name,
    version: isAddress ? undefined : written,
    scope: scopeOf(entry),
    line: entry.line,
    integrity: fromSri(textAt(entry, 'resolution', 'integrity')),
    registry: addressOf(entry) ?? (isAddress ? written : undefined),
    runsOnInstall: isTrue(at(entry, 'requiresBuild')),
    deprecated: textAt(entry, 'deprecated'),
    yanked: takenBack(written),
  });
}

function addressOf(entry: Value): string | undefined {
  const resolution = at(entry, 'resolution');
  const repository = textAt(resolution, 'repo');
  const commit = textAt(resolution, 'commit');
  return repository !== undefined
    ? `${repository}${commit === undefined ? '' : `#${commit}`}`
    : textAt(resolution, 'tarball');
}

/** Up to version 6 entries say it themselves; later it is told by what is reached. */
function scopeOf(entry: Value): Scope {
  if (isTrue(at(entry, 'dev'))) return 'development';
  if (isTrue(at(entry, 'optional'))) return 'optional';
  return at(entry, 'dev') === undefined ? 'unknown' : 'production';
}

function connect(key: string, entry: Value, places: Map<string, number>, draft: Draft): void {
  const from = places.get(key) ?? places.get(withoutPeers(key));
  if (from === undefined) return;
  for (const section of ['dependencies', 'optionalDependencies'])
    for (const [name, version] of entriesOf(at(entry, section)))
      draft.needs(from, placeOf(places, name, textOf(version)));
}

/** The package that a reference means: a version of this name, or the whole key of another. */
function placeOf(
  places: ReadonlyMap<string, number>,
  name: string,
  reference: string | undefined,
): number | undefined {
  if (reference === undefined) return undefined;
  for (const each of [reference, withoutPeers(reference)])
    for (const key of [`${name}@${each}`, `/${name}@${each}`, `/${name}/${each}`, each, `/${each}`]) {
      const found = places.get(key);
      if (found !== undefined) return found;
    }
  return undefined;
}

function importers(root: Value): readonly Value[] {
  const members = [...entriesOf(at(root, 'importers'))].map(([, importer]) => importer);
  return members.length > 0 ? members : [root];
}

const sections: readonly (readonly [string, Scope])[] = [
  ['dependencies', 'production'],
  ['optionalDependencies', 'optional'],
  ['devDependencies', 'development'],
  ['configDependencies', 'development'],
  ['packageManagerDependencies', 'development'],
];

function askedOf(importer: Value, places: ReadonlyMap<string, number>): readonly Asked[] {
  return sections.flatMap(([section, scope]) =>
    [...entriesOf(at(importer, section))].map(([name, value]) => ({
      at: placeOf(places, name, textAt(value, 'version') ?? textOf(value)),
      scope,
    })),
  );
}
