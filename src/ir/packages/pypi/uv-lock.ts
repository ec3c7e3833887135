import type { PackageInventory, Scope } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, entriesOf, itemsOf, textAt, type Value } from '#parse/value/value';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { readLocked } from './locked.ts';

/** `uv.lock`. */
export function readUvLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  return readLocked(file, near, document.value, {
    format: 'pypi/uv-lock',
    list: 'package',
    scope: () => 'unknown',
    needs: (entry) => asksOf(entry).map(([name]) => name),
    isOwn: (entry) =>
      ['virtual', 'editable', 'directory'].some((kind) => at(entry, 'source', kind) !== undefined),
    asks: asksOf,
  });
}

/** What an entry needs, by group: always, with an extra, or for work on it. */
function asksOf(entry: Value): readonly (readonly [string, Scope])[] {
  return [
    ...named(at(entry, 'dependencies'), 'production'),
    ...[...entriesOf(at(entry, 'optional-dependencies'))].flatMap(([, list]) => named(list, 'optional')),
    ...[...entriesOf(at(entry, 'dev-dependencies'))].flatMap(([, list]) => named(list, 'development')),
  ];
}

function named(list: Value | undefined, scope: Scope): readonly (readonly [string, Scope])[] {
  return itemsOf(list).flatMap((each) => {
    const name = textAt(each, 'name');
    return name === undefined ? [] : [[name, scope] as const];
  });
}
