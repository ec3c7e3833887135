import type { PackageInventory, Scope } from '#model/component';
import { readJson } from '#parse/value/json';
import {
  asMapping,
  at,
  type Broken,
  entriesOf,
  isTrue,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { type Asked, type Draft, openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromSri } from '../plausible.ts';
import { aliasIn, askedBy, isVersion, licenceOf, type NpmNeed, takenBack } from './manifest-needs.ts';

/** `package-lock.json` and `npm-shrinkwrap.json` of versions 1 to 3. */
export function readPackageLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'npm/package-lock', 'npm', document.doubts);
  const packages = at(value, 'packages');
  const isTree = packages?.kind !== 'map';
  const tree: Tree = {
    entries: isTree ? flattened(value, draft) : packages.entries,
    places: new Map(),
    isTree,
  };
  addAll(tree, value, draft);
  connect(tree, draft);
  draft.reach(isTree ? asked(tree, '', manifestBeside(file, near)) : membersAsk(tree));
  return draft.finish();
}

interface Tree {
  /** By the folder that a package is installed in: `node_modules/a/node_modules/b`. */
  readonly entries: ReadonlyMap<string, Value>;
  /** Positions of components by folder. */
  readonly places: Map<string, number>;
  /** Version 1: entries stand in each other, and `requires` says what `dependencies` says later. */
  readonly isTree: boolean;
}

/** Most packages installed within each other: npm itself never comes near it. */
const deepest = 100;

/** The nested entries of version 1 by folder. */
function flattened(root: Value, draft: Draft): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  const waiting: { readonly folder: string; readonly entry: Value; readonly depth: number }[] = [
    { folder: '', entry: root, depth: 0 },
  ];
  for (let next = waiting.shift(); next !== undefined; next = waiting.pop()) {
    if (next.depth > deepest) {
      draft.doubt(next.entry.line, `Packages are installed more than ${deepest} levels within each other.`);
      continue;
    }
    for (const [name, entry] of entriesOf(at(next.entry, 'dependencies'))) {
      const folder = `${next.folder === '' ? '' : `${next.folder}/`}node_modules/${name}`;
      found.set(folder, entry);
      if (at(entry, 'dependencies') !== undefined) waiting.push({ folder, entry, depth: next.depth + 1 });
    }
  }
  return found;
}

function addAll({ entries, places }: Tree, root: Value, draft: Draft): void {
  for (const [folder, entry] of entries) {
    if (entry.kind !== 'map') {
      draft.doubt(entry.line, 'An entry holds no package.');
      continue;
    }
    if (isTrue(at(entry, 'link'))) continue;
    const position = isMember(folder)
      ? addMember(folder, entry, root, draft)
      : addPackage(folder, entry, draft);
    if (position !== undefined) places.set(folder, position);
  }
}

function isMember(folder: string): boolean {
  return !folder.includes('node_modules/');
}

/** The project, or a member of its workspace. Without a name it is only what asks for others. */
function addMember(folder: string, entry: Value, root: Value, draft: Draft): number | undefined {
  const name =
    textAt(entry, 'name') ??
    (folder === '' ? textAt(root, 'name') : folder.slice(folder.lastIndexOf('/') + 1));
  if (name === undefined || name === '') return undefined;
  return draft.add({
    name,
    version: textAt(entry, 'version'),
    relation: 'root',
    scope: 'production',
    line: entry.line,
    licence: licenceOf(entry),
  });
}

function addPackage(folder: string, entry: Value, draft: Draft): number | undefined {
  const written = textAt(entry, 'version');
  const alias = written === undefined ? undefined : aliasIn(written);
  const version = alias?.range ?? written;
  const name =
    alias?.name ??
    textAt(entry, 'name') ??
    folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
  const isAddress = version !== undefined && !isVersion(version);
  return draft.add({
    name,
    version: isAddress ? undefined : version,
    scope: scopeOf(entry),
    line: entry.line,
    integrity: fromSri(textAt(entry, 'integrity')),
    registry: textAt(entry, 'resolved') ?? (isAddress ? version : undefined),
    licence: licenceOf(entry),
    runsOnInstall: isTrue(at(entry, 'hasInstallScript')),
    deprecated: textAt(entry, 'deprecated'),
    yanked: takenBack(version),
  });
}

function scopeOf(entry: Value): Scope {
  if (isTrue(at(entry, 'dev'))) return 'development';
  return isTrue(at(entry, 'optional')) || isTrue(at(entry, 'devOptional')) ? 'optional' : 'production';
}

const needed = ['dependencies', 'optionalDependencies', 'peerDependencies'];

function connect(tree: Tree, draft: Draft): void {
  for (const [folder, entry] of tree.entries) {
    const from = tree.places.get(folder);
    if (from === undefined) continue;
    const sections = tree.isTree ? ['requires'] : isMember(folder) ? [...needed, 'devDependencies'] : needed;
    for (const section of sections)
      for (const [name, range] of entriesOf(at(entry, section)))
        draft.needs(from, installed(tree, folder, name), textOf(range));
  }
}

/** Where Node finds a package that one in a folder asks for: in its own `node_modules`, then further up. */
function installed({ entries, places }: Tree, folder: string, name: string): number | undefined {
  for (let place = folder; ; ) {
    const found = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    const entry = entries.get(found);
    if (entry !== undefined)
      return places.get(isTrue(at(entry, 'link')) ? (textOf(at(entry, 'resolved')) ?? found) : found);
    if (place === '') return undefined;
    const end = place.lastIndexOf('/node_modules/');
    place = end < 0 ? '' : place.slice(0, end);
  }
}

function asked(tree: Tree, folder: string, needs: readonly NpmNeed[]): readonly Asked[] {
  return needs.map(({ name, scope }) => ({ at: installed(tree, folder, name), scope }));
}

function membersAsk(tree: Tree): readonly Asked[] {
  return [...tree.entries].flatMap(([folder, entry]) =>
    isMember(folder) ? asked(tree, folder, askedBy(entry)) : [],
  );
}

/** What the `package.json` beside the file asks for; nothing when it is not there. */
function manifestBeside(file: PackageFile, near: Neighbours): readonly NpmNeed[] {
  const manifest = near.at(besides(file.path, 'package.json') ?? '');
  const document = manifest === undefined ? undefined : readJson(manifest.text);
  return document?.kind === 'document' ? askedBy(document.value) : [];
}
