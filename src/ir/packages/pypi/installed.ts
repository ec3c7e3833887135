import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** Metadata of an installed package: `*.dist-info/METADATA`, `EGG-INFO/PKG-INFO`, `*.egg-info`. */
export function readInstalled(file: PackageFile): PackageInventory | Broken {
  const { headers, line } = headersOf(file.text);
  const [name] = headers.get('name') ?? [];
  const [version] = headers.get('version') ?? [];
  if (name === undefined || version === undefined) return broken(1, 'It has no name or no version.');
  const draft = openDraft(file, 'pypi/installed', 'PyPI');
  draft.add({ name, version, line, licence: licenceOf(headers) });
  return draft.finish();
}

/** Headers up to the first empty line, and the line of the name. Lines that go on are left out: none of ours does. */
function headersOf(text: string): {
  readonly headers: ReadonlyMap<string, readonly string[]>;
  readonly line: number;
} {
  const headers = new Map<string, string[]>();
  let line = 1;
  for (const [i, each] of text.split(/\r?\n/).entries()) {
    if (each.trim() === '') break;
    const found = /^([\w-]+)\s*:\s*(.*)$/.exec(each);
    if (found === null) continue;
    const key = (found[1] ?? '').toLowerCase();
    if (key === 'name' && !headers.has(key)) line = i + 1;
    const same = headers.get(key) ?? [];
    same.push((found[2] ?? '').trim());
    headers.set(key, same);
  }
  return { headers, line };
}

function licenceOf(headers: ReadonlyMap<string, readonly string[]>): string | undefined {
  const written = headers.get('license-expression')?.[0] || headers.get('license')?.[0];
  if (written !== undefined && written !== '' && written !== 'UNKNOWN') return written;
  const classified = (headers.get('classifier') ?? []).flatMap(
    (each) => /^License :: (?:OSI Approved :: )?(?:.* :: )?(.+)$/.exec(each)?.[1] ?? [],
  );
  return classified.length > 0 ? classified.join(' OR ') : undefined;
}
