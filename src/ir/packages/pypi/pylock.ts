import type { PackageInventory } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, itemsOf, textAt } from '#parse/value/value';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { readLocked } from './locked.ts';

/** `pylock.toml` (PEP 751). */
export function readPylock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  return readLocked(file, near, document.value, {
    format: 'pypi/pylock',
    list: 'packages',
    scope: () => 'unknown',
    needs: (entry) => itemsOf(at(entry, 'dependencies')).flatMap((each) => textAt(each, 'name') ?? []),
    isOwn: (entry) => at(entry, 'directory') !== undefined,
  });
}
