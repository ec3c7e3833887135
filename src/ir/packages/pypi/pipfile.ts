import type { PackageInventory } from '#model/component';
import { present } from '#model/present';
import { readToml } from '#parse/value/toml';
import { at, type Broken, entriesOf, textAt, textOf } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { exactIn } from './requirement.ts';

/** `Pipfile`. */
export function readPipfile(file: PackageFile): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'pypi/pipfile', 'PyPI', document.doubts);
  for (const [section, scope] of [
    ['packages', 'production'],
    ['dev-packages', 'development'],
  ] as const)
    for (const [name, value] of entriesOf(at(document.value, section))) {
      const range = textOf(value) ?? textAt(value, 'version');
      draft.add({
        name,
        range,
        ...exactIn(range),
        scope,
        relation: 'direct',
        line: value.line,
        registry: textAt(value, 'git'),
      });
    }
  for (const key of ['python_full_version', 'python_version']) {
    const version = at(document.value, 'requires', key);
    if (version !== undefined)
      draft.runtime({ name: 'python', ...present({ version: textOf(version) }), line: version.line });
  }
  return draft.finish();
}
