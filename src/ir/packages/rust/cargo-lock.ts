import type { PackageInventory, Scope } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, itemsOf, textAt, textOf, type Value } from '#parse/value/value';
import { type Asked, openDraft } from '../draft.ts';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';
import { asksOf } from './cargo-toml.ts';

/** `Cargo.lock`. What is needed for tests and builds only, the manifests of the tree tell. */
export function readCargoLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'rust/cargo-lock', 'crates.io', document.doubts);
  const entries = itemsOf(at(value, 'package'));
  const places = new Map<string, number>();
  const taken = entries.map((entry) => {
    const [name, version, source] = [
      textAt(entry, 'name'),
      textAt(entry, 'version'),
      textAt(entry, 'source'),
    ];
    const checksum =
      textAt(entry, 'checksum') ?? textAt(value, 'metadata', `checksum ${name} ${version} (${source})`);
    const isOwn = source === undefined;
    const position = draft.add({
      name,
      version,
      ...(isOwn && { relation: 'root', scope: 'production' }),
      line: entry.line,
      integrity: fromHex(checksum, 'sha256'),
      registry: source?.replace(/^\w+\+/, ''),
    });
    if (position !== undefined)
      for (const key of [`${name}`, `${name} ${version}`, `${name} ${version} (${source})`])
        places.set(key, position);
    return position;
  });
  entries.forEach((entry, i) => {
    for (const each of itemsOf(at(entry, 'dependencies')))
      draft.needs(taken[i], placeOf(places, textOf(each)));
  });
  draft.reach(
    entries.flatMap((entry) => (textAt(entry, 'source') === undefined ? askedBy(entry, places, near) : [])),
  );
  return draft.finish();
}

/** `name`, `name version` or `name version (source)`: as much as tells it apart. */
function placeOf(places: ReadonlyMap<string, number>, reference: string | undefined): number | undefined {
  return places.get(reference ?? '') ?? places.get((reference ?? '').replace(/ \(.*$/, ''));
}

/** What a package of the tree asks for; its manifest says what for. */
function askedBy(entry: Value, places: ReadonlyMap<string, number>, near: Neighbours): readonly Asked[] {
  const scopes = scopesIn(textAt(entry, 'name'), near);
  return itemsOf(at(entry, 'dependencies')).map((each) => {
    const reference = textOf(each) ?? '';
    return {
      at: placeOf(places, reference),
      scope: scopes?.get(reference.replace(/ .*$/, '')) ?? (scopes === undefined ? 'unknown' : 'production'),
    };
  });
}

const manifests = new WeakMap<Neighbours, ReadonlyMap<string, Value>>();

function scopesIn(name: string | undefined, near: Neighbours): ReadonlyMap<string, Scope> | undefined {
  const known = manifests.get(near) ?? readManifests(near);
  manifests.set(near, known);
  const manifest = known.get(name ?? '');
  if (manifest === undefined) return undefined;
  const scopes = new Map<string, Scope>();
  for (const ask of asksOf(manifest))
    if (scopes.get(ask.name) !== 'production') scopes.set(ask.name, ask.scope);
  return scopes;
}

/** Every manifest of the tree by the name of its package: read once for all lock files. */
function readManifests(near: Neighbours): ReadonlyMap<string, Value> {
  const found = new Map<string, Value>();
  for (const each of near.named('Cargo.toml')) {
    const document = readToml(each.text);
    const name = document.kind === 'document' ? textAt(document.value, 'package', 'name') : undefined;
    if (document.kind === 'document' && name !== undefined) found.set(name, document.value);
  }
  return found;
}
