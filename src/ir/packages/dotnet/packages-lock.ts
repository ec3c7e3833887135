import { Buffer } from 'node:buffer';
import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, entriesOf, textAt } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `packages.lock.json` of NuGet, for every framework that it targets. */
export function readPackagesLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'dotnet/packages-lock', 'NuGet', document.doubts);
  for (const [, framework] of entriesOf(at(document.value, 'dependencies'))) {
    const places = new Map<string, number>();
    for (const [name, entry] of entriesOf(framework)) {
      const kind = textAt(entry, 'type');
      const isOwn = kind === 'Project';
      const version = textAt(entry, 'resolved');
      if (version === undefined && !isOwn)
        draft.doubt(entry.line, `The version of ${JSON.stringify(name.slice(0, 100))} is not told.`);
      const relation = isOwn
        ? 'root'
        : kind === 'Direct'
          ? 'direct'
          : kind === undefined
            ? 'unknown'
            : 'transitive';
      const position = draft.add({
        name,
        version,
        range: textAt(entry, 'requested'),
        relation,
        scope: 'production',
        line: entry.line,
        integrity: fromBase64(textAt(entry, 'contentHash')),
      });
      if (position !== undefined) places.set(name.toLowerCase(), position);
    }
    for (const [name, entry] of entriesOf(framework))
      for (const [need] of entriesOf(at(entry, 'dependencies')))
        draft.needs(places.get(name.toLowerCase()), places.get(need.toLowerCase()));
  }
  return draft.finish();
}

/** Hashes of NuGet are SHA-512 in base 64. */
export function fromBase64(text: string | undefined): readonly string[] {
  const found = /^(?:sha512-)?([A-Za-z0-9+/]{86}==)$/.exec(text ?? '');
  return found === null ? [] : [`sha512-${Buffer.from(found[1] ?? '', 'base64').toString('hex')}`];
}
