import type { PackageInventory } from '#model/component';
import { asMapping, at, type Broken, entriesOf, itemsOf, textOf, type Value } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** `Podfile.lock`. */
export function readPodfileLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readYaml(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'swift/podfile-lock', 'CocoaPods', document.doubts);
  const places = new Map<string, number>();
  const needs: (readonly [number | undefined, string])[] = [];
  for (const pod of itemsOf(at(value, 'PODS'))) {
    const [written, list] = podOf(pod);
    const [, name, version] = /^(\S+)(?: \(([^)]+)\))?$/.exec(written ?? '') ?? [];
    const main = name?.replace(/\/.*$/, '') ?? '';
    const position = draft.add({
      name,
      version,
      line: pod.line,
      scope: 'production',
      integrity: fromHex(textOf(at(value, 'SPEC CHECKSUMS', main)), 'sha1'),
    });
    if (position !== undefined && name !== undefined) places.set(name, position);
    for (const need of itemsOf(list)) needs.push([position, nameOf(need)]);
  }
  for (const [from, name] of needs) draft.needs(from, places.get(name));
  draft.reach(
    itemsOf(at(value, 'DEPENDENCIES')).map((each) => ({ at: places.get(nameOf(each)), scope: 'production' })),
  );
  return draft.finish();
}

/** A text, or a text with the list of what it needs. */
function podOf(pod: Value): readonly [string | undefined, Value | undefined] {
  const [entry] = entriesOf(pod);
  return entry === undefined ? [textOf(pod), undefined] : entry;
}

/** `AFNetworking/NSURLSession (= 4.0.1)`, with a range or the place of the source. */
function nameOf(need: Value): string {
  return (textOf(need) ?? '').replace(/ \(.*$/, '');
}
