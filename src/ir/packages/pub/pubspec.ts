import type { PackageInventory, Relation, Scope } from '#model/component';
import { asMapping, at, type Broken, entriesOf, lineOf, textAt, textOf } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** `pubspec.lock`. Packages of the SDK have its version, and none of their own. */
export function readPubspecLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readYaml(file.text));
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'pub/pubspec-lock', 'Pub', document.doubts);
  for (const [key, entry] of entriesOf(at(document.value, 'packages'))) {
    const [relation, scope] = kinds.get(textAt(entry, 'dependency') ?? '') ?? ['unknown', 'unknown'];
    const commit = textAt(entry, 'description', 'resolved-ref');
    const address = textAt(entry, 'description', 'url');
    draft.add({
      name: textAt(entry, 'description', 'name') ?? key,
      version: textAt(entry, 'version'),
      relation,
      scope,
      line: entry.line,
      integrity: fromHex(textAt(entry, 'description', 'sha256'), 'sha256'),
      registry: address !== undefined && commit !== undefined ? `${address}#${commit}` : address,
    });
  }
  return draft.finish();
}

const kinds: ReadonlyMap<string, readonly [Relation, Scope]> = new Map([
  ['direct main', ['direct', 'production']],
  ['direct dev', ['direct', 'development']],
  ['direct overridden', ['direct', 'production']],
  // A transitive one may be there for tests only.
  ['transitive', ['transitive', 'unknown']],
]);

/** `pubspec.yaml`. */
export function readPubspec(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readYaml(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'pub/pubspec', 'Pub', document.doubts);
  const name = textAt(value, 'name');
  const own =
    name === undefined
      ? undefined
      : draft.add({
          name,
          version: textAt(value, 'version'),
          relation: 'root',
          scope: 'production',
          line: lineOf(at(value, 'name')),
        });
  for (const [section, scope] of [
    ['dependencies', 'production'],
    ['dev_dependencies', 'development'],
  ] as const)
    for (const [asked, entry] of entriesOf(at(value, section))) {
      const range = textOf(entry) ?? textAt(entry, 'version');
      const version = /^\d+\.\d+\.\d+\S*$/.test(range ?? '') ? range : undefined;
      draft.needs(
        own,
        draft.add({
          name: asked,
          range,
          version,
          scope,
          relation: 'direct',
          line: entry.line,
          registry: textAt(entry, 'git', 'url') ?? textAt(entry, 'git'),
        }),
      );
    }
  return draft.finish();
}
