import type { PackageInventory } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, entriesOf, itemsOf, textAt, textOf } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import { baseName, type PackageFile } from '../extractor.ts';

/** `mise.toml`. */
export function readMise(file: PackageFile): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'other/mise', 'generic', document.doubts);
  for (const [name, value] of entriesOf(at(document.value, 'tools')))
    for (const each of value.kind === 'list' ? itemsOf(value) : [value])
      draft.add({
        name,
        version: textOf(each) ?? textAt(each, 'version'),
        scope: 'development',
        relation: 'direct',
        line: value.line,
      });
  return draft.finish();
}

/** `.tool-versions` of asdf: a tool and its versions a line. */
export function readToolVersions(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'other/tool-versions', 'generic');
  for (const [i, raw] of file.text.split('\n').entries()) {
    const [name, ...versions] = raw.replace(/#.*$/, '').trim().split(/\s+/);
    for (const version of versions)
      if (name && !/^(?:system|path:|ref:)/.test(version))
        draft.add({ name, version, scope: 'development', relation: 'direct', line: i + 1 });
  }
  return draft.finish();
}

const tools: ReadonlyMap<string, string> = new Map([
  ['.nvmrc', 'node'],
  ['.node-version', 'node'],
  ['.python-version', 'python'],
  ['.ruby-version', 'ruby'],
  ['.java-version', 'java'],
  ['.go-version', 'go'],
  ['.terraform-version', 'terraform'],
]);

/** Files with one version: `.nvmrc`, `.python-version`. */
export const versionFiles: readonly string[] = [...tools.keys()];

/** The version that such a file asks for. */
export function readVersionFile(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'other/version-file', 'generic');
  const name = tools.get(baseName(file.path));
  for (const [i, raw] of file.text.split('\n').entries()) {
    const version = raw
      .replace(/#.*$/, '')
      .trim()
      .replace(/^(?:v|ruby-|node-|go)(?=\d)/, '');
    // Names like `lts/*` are whatever they mean when it is installed.
    if (version !== '')
      draft.add({
        name,
        ...(/^\d/.test(version) ? { version } : { range: version }),
        scope: 'development',
        relation: 'direct',
        line: i + 1,
      });
  }
  return draft.finish();
}
