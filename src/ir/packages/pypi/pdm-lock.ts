import type { PackageInventory, Scope } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, itemsOf, textOf, type Value } from '#parse/value/value';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { readLocked } from './locked.ts';
import { readRequirement } from './requirement.ts';

/** `pdm.lock`. */
export function readPdmLock(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  return readLocked(file, near, document.value, {
    format: 'pypi/pdm-lock',
    list: 'package',
    scope: scopeOf,
    needs: (entry) =>
      itemsOf(at(entry, 'dependencies')).flatMap((each) => readRequirement(textOf(each) ?? '')?.name ?? []),
    isOwn: () => false,
  });
}

function scopeOf(entry: Value): Scope {
  const groups = itemsOf(at(entry, 'groups')).map(textOf);
  if (groups.length === 0) return 'unknown';
  if (groups.includes('default')) return 'production';
  return groups.some((each) => /^(?:dev|test|lint|doc)/.test(each ?? '')) ? 'development' : 'optional';
}
