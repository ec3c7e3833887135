import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, entriesOf, itemsOf, textAt, textOf } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** `renv.lock`. */
export function readRenvLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'r/renv-lock', 'CRAN', document.doubts);
  const repositories = new Map(
    itemsOf(at(value, 'R', 'Repositories')).map(
      (each) => [textAt(each, 'Name') ?? '', textAt(each, 'URL')] as const,
    ),
  );
  const places = new Map<string, number>();
  const entries = [...entriesOf(at(value, 'Packages'))];
  for (const [key, entry] of entries) {
    const repository = textAt(entry, 'Repository');
    const commit = textAt(entry, 'RemoteSha');
    const remote =
      textAt(entry, 'RemoteRepo') === undefined
        ? undefined
        : `https://${textAt(entry, 'RemoteHost') ?? 'github.com'}/${textAt(entry, 'RemoteUsername') ?? ''}/${textAt(entry, 'RemoteRepo')}${commit === undefined ? '' : `#${commit}`}`;
    // Only what comes from CRAN, or a mirror of it, is a package of CRAN.
    const isCran = textAt(entry, 'Source') === 'Repository' && repository !== undefined;
    const position = draft.add({
      ...(!isCran && { ecosystem: 'generic' }),
      name: textAt(entry, 'Package') ?? key,
      version: textAt(entry, 'Version'),
      scope: 'production',
      line: entry.line,
      integrity: fromHex(textAt(entry, 'Hash'), 'md5'),
      registry: remote ?? repositories.get(repository ?? ''),
    });
    if (position !== undefined) places.set(key, position);
  }
  for (const [key, entry] of entries)
    for (const section of ['Requirements', 'Imports', 'Depends', 'LinkingTo'])
      for (const need of itemsOf(at(entry, section)))
        draft.needs(places.get(key), places.get((textOf(need) ?? '').replace(/\s*\(.*$/, '')));
  return draft.finish();
}
