import type { PackageInventory, Scope } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, entriesOf, isTrue, itemsOf, textAt, textOf, type Value } from '#parse/value/value';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { readLocked } from './locked.ts';

/** `poetry.lock`. */
export function readPoetryLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  return readLocked(file, near, document.value, {
    format: 'pypi/poetry-lock',
    list: 'package',
    scope: scopeOf,
    needs: (entry) => [...entriesOf(at(entry, 'dependencies'))].map(([name]) => name),
    rangeOf: (entry, name) =>
      textAt(entry, 'dependencies', name) ?? textAt(entry, 'dependencies', name, 'version'),
    isOwn: () => false,
  });
}

/** `category` up to Poetry 1.4, `groups` since 2.0; between them only the manifest tells. */
function scopeOf(entry: Value): Scope {
  if (isTrue(at(entry, 'optional'))) return 'optional';
  const groups = [textAt(entry, 'category'), ...itemsOf(at(entry, 'groups')).map(textOf)].filter(
    (each) => each !== undefined,
  );
  if (groups.length === 0) return 'unknown';
  return groups.some((each) => each === 'main') ? 'production' : 'development';
}
