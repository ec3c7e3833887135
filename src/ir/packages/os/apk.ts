import { Buffer } from 'node:buffer';
import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { Neighbours, PackageFile } from '../extractor.ts';
import { distributionOf } from './release.ts';

const tail = /(?:usr\/)?lib\/apk\/db\/installed$/;

/** `lib/apk/db/installed`. Keys are one letter, and in both cases: upper for the package, lower and others for its files. */
export function readApk(file: PackageFile, near: Neighbours): PackageInventory | Broken {
  const distribution = distributionOf(file.path, tail, near);
  const draft = openDraft(file, 'os/apk', distribution?.ecosystem ?? 'generic');
  const provides = new Map<string, number>();
  const needs: (readonly [number, string])[] = [];
  let values = new Map<string, string>();
  let start = 1;
  const take = () => {
    if (values.size === 0) return;
    const [name, version, origin] = [values.get('P'), values.get('V'), values.get('o')];
    if (!name || !version) draft.doubt(start, 'An entry has no name or no version.');
    else {
      const position = draft.add({
        name,
        version,
        release: distribution?.release,
        sourceName: origin ?? name,
        sourceVersion: version,
        scope: 'production',
        line: start,
        integrity: checksum(values.get('C')),
        licence: values.get('L'),
      });
      if (position !== undefined) {
        for (const each of [name, ...wordsOf(values.get('p'))]) provides.set(each, position);
        for (const each of wordsOf(values.get('D'))) needs.push([position, each]);
      }
    }
    values = new Map();
  };
  for (const [i, line] of file.text.split('\n').entries()) {
    if (line.trim() === '') {
      take();
      continue;
    }
    if (line[1] !== ':') return broken(i + 1, 'It is no list of packages: the line has no key.');
    if (values.size === 0) start = i + 1;
    if (!values.has(line[0] ?? '')) values.set(line[0] ?? '', line.slice(2).trim());
  }
  take();
  for (const [from, name] of needs) draft.needs(from, provides.get(name));
  return draft.finish();
}

/** `so:libc.musl.so.1 !conflict name>=1.2` without versions; what begins with `!` must not be there. */
function wordsOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(/\s+/)
    .flatMap((each) => (each === '' || each.startsWith('!') ? [] : [each.replace(/[<>=~].*$/, '')]));
}

/** `Q1` and SHA-1 in base 64. */
function checksum(text: string | undefined): readonly string[] {
  const found = /^Q1([A-Za-z0-9+/]{27}=)$/.exec(text ?? '');
  return found === null ? [] : [`sha1-${Buffer.from(found[1] ?? '', 'base64').toString('hex')}`];
}
