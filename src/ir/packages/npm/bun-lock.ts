import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import {
  asMapping,
  at,
  type Broken,
  broken,
  entriesOf,
  itemsOf,
  textAt,
  textOf,
  type Value,
} from '#parse/value/value';
import { type Asked, type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromSri } from '../plausible.ts';
import { askedBy, takenBack } from './manifest-needs.ts';

/** `bun.lock`, the lock file of Bun in text. */
export function readBunLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  if (at(value, 'packages') === undefined && at(value, 'workspaces') === undefined)
    return broken(1, 'It is no lock file of Bun: it names neither packages nor members.');
  const draft = openDraft(file, 'npm/bun-lock', 'npm', document.doubts);
  const places = new Map<string, number>();
  const packages = [...entriesOf(at(value, 'packages'))];
  for (const [key, entry] of packages) {
    const position = addPackage(entry, draft);
    if (position !== undefined) places.set(key, position);
  }
  for (const [key, entry] of packages) {
    const about = itemsOf(entry).find(({ kind }) => kind === 'map');
    for (const { name, range } of askedBy(about))
      draft.needs(places.get(key), installed(places, key, name), range);
  }
  draft.reach(
    [...entriesOf(at(value, 'workspaces'))].flatMap(([, member]) => askedOf(member, places, draft)),
  );
  return draft.finish();
}

/** `["name@version", "registry", { dependencies }, "sha512-…"]`, shorter for what comes from elsewhere. */
function addPackage(entry: Value, draft: Draft): number | undefined {
  const items = itemsOf(entry);
  const resolved = textOf(items[0]) ?? '';
  const end = resolved.indexOf('@', 1);
  const name = end < 0 ? resolved : resolved.slice(0, end);
  const version = end < 0 ? undefined : resolved.slice(end + 1);
  const isMember = version?.startsWith('workspace:') ?? false;
  const isAddress = version !== undefined && !/^\d/.test(version);
  const hash = textOf(items.at(-1));
  return draft.add({
    name,
    version: isAddress ? undefined : version,
    ...(isMember && { relation: 'root', scope: 'production' }),
    line: entry.line,
    integrity: fromSri(hash),
    yanked: takenBack(version),
    registry:
      isAddress && !isMember ? version : textOf(items[1])?.startsWith('http') ? textOf(items[1]) : undefined,
  });
}

/** A key is the way of names to where a package is installed: `parent/name`. It is looked for from there upwards. */
function installed(places: ReadonlyMap<string, number>, key: string, name: string): number | undefined {
  for (let folder = key; folder !== ''; ) {
    const found = places.get(`${folder}/${name}`);
    if (found !== undefined) return found;
    folder = folder.replace(/(?:^|\/)(?:@[^/]+\/)?[^/]+$/, '');
  }
  return places.get(name);
}

function askedOf(member: Value, places: ReadonlyMap<string, number>, draft: Draft): readonly Asked[] {
  const name = textAt(member, 'name');
  const own =
    name === undefined
      ? undefined
      : draft.add({
          name,
          version: textAt(member, 'version'),
          relation: 'root',
          scope: 'production',
          line: member.line,
        });
  return askedBy(member).map((need) => {
    const found =
      (name === undefined ? undefined : places.get(`${name}/${need.name}`)) ?? places.get(need.name);
    draft.needs(own, found);
    return { at: found, scope: need.scope };
  });
}
