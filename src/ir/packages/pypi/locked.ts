import type { PackageInventory, Scope } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, entriesOf, itemsOf, textAt, textOf, type Value } from '#parse/value/value';
import { type Asked, type Draft, openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';
import { fromPrefixed } from '../plausible.ts';
import { manifestAsks } from './pyproject.ts';
import { normalName } from './requirement.ts';

/** What sets one lock file of Python in TOML apart from the others. */
export interface LockShape {
  readonly format: string;
  /** `package`, or `packages`. */
  readonly list: string;
  readonly scope: (entry: Value) => Scope;
  /** Names of what an entry needs. */
  readonly needs: (entry: Value) => readonly string[];
  /** What it asks for of one of them, where the lock file tells. */
  readonly rangeOf?: (entry: Value, name: string) => string | undefined;
  /** Whether an entry is the project itself. */
  readonly isOwn: (entry: Value) => boolean;
  /** Names and scopes that an own entry asks for; the manifest beside the file tells them where the lock does not. */
  readonly asks?: (entry: Value) => readonly (readonly [string, Scope])[];
}

/** The lock files of Poetry, PDM, uv and pylock are lists of tables of one kind. */
export function readLocked(
  file: PackageFile,
  near: Neighbours,
  root: Value,
  shape: LockShape,
): PackageInventory {
  const draft = openDraft(file, shape.format, 'PyPI');
  const entries = itemsOf(at(root, shape.list));
  const places = new Map<string, number[]>();
  const taken = entries.map((entry) => {
    const position = addEntry(entry, root, shape, draft);
    if (position !== undefined) {
      const key = normalName(textAt(entry, 'name') ?? '');
      places.set(key, [...(places.get(key) ?? []).slice(0, 20), position]);
    }
    return position;
  });
  entries.forEach((entry, i) => {
    for (const name of shape.needs(entry))
      for (const to of places.get(normalName(name)) ?? [])
        draft.needs(taken[i], to, shape.rangeOf?.(entry, name));
  });
  const asks =
    shape.asks === undefined ? manifestBeside(file, near) : entries.filter(shape.isOwn).flatMap(shape.asks);
  draft.reach(
    asks.flatMap(([name, scope]): readonly Asked[] =>
      (places.get(normalName(name)) ?? []).map((each) => ({ at: each, scope })),
    ),
  );
  return draft.finish();
}

function addEntry(entry: Value, root: Value, shape: LockShape, draft: Draft): number | undefined {
  if (entry.kind !== 'map') {
    draft.doubt(entry.line, 'An entry holds no package.');
    return undefined;
  }
  const isOwn = shape.isOwn(entry);
  return draft.add({
    name: textAt(entry, 'name'),
    version: textAt(entry, 'version'),
    scope: isOwn ? 'production' : shape.scope(entry),
    ...(isOwn && { relation: 'root' }),
    line: entry.line,
    integrity: hashesOf(entry, root),
    registry: addressOf(entry),
  });
}

/** Hashes of the files of a package: in `files`, `wheels`, `sdist`, `archive`, or by name in the metadata of older locks. */
function hashesOf(entry: Value, root: Value): readonly string[] {
  const files = [
    at(entry, 'files'),
    at(entry, 'wheels'),
    at(root, 'metadata', 'files', textAt(entry, 'name') ?? ''),
  ].flatMap(itemsOf);
  const all = [...files, at(entry, 'sdist'), at(entry, 'archive')];
  return [
    ...new Set(
      all.flatMap((each) => [...fromPrefixed(textAt(each, 'hash')), ...namedHashes(at(each, 'hashes'))]),
    ),
  ];
}

function namedHashes(hashes: Value | undefined): readonly string[] {
  return [...entriesOf(hashes)].flatMap(([kind, hash]) => fromPrefixed(`${kind}:${textOf(hash) ?? ''}`));
}

/** The registry, or the repository and commit. */
function addressOf(entry: Value): string | undefined {
  const source = at(entry, 'source');
  const repository =
    textAt(entry, 'git') ??
    textAt(entry, 'vcs', 'url') ??
    (textAt(source, 'type') === 'git' ? textAt(source, 'url') : undefined);
  const commit =
    textAt(entry, 'revision') ?? textAt(entry, 'vcs', 'commit-id') ?? textAt(source, 'resolved_reference');
  if (repository !== undefined) return `${repository}${commit === undefined ? '' : `#${commit}`}`;
  return (
    textAt(source, 'url') ??
    textAt(source, 'registry') ??
    textAt(source, 'git') ??
    textAt(entry, 'index') ??
    textAt(entry, 'archive', 'url') ??
    textAt(entry, 'url')
  );
}

function manifestBeside(file: PackageFile, near: Neighbours): readonly (readonly [string, Scope])[] {
  const manifest = near.at(besides(file.path, 'pyproject.toml') ?? '');
  const document = manifest === undefined ? undefined : readToml(manifest.text);
  return document?.kind === 'document'
    ? manifestAsks(document.value).map(({ name, scope }) => [name, scope])
    : [];
}
