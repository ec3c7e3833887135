import type { PackageInventory } from '#model/component';
import { readToml } from '#parse/value/toml';
import { at, type Broken, entriesOf, textAt, textOf, type Value } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `gradle/libs.versions.toml`: libraries, and plugins by the artifact that marks them. */
export function readVersionCatalogue(file: PackageFile): PackageInventory | Broken {
  const document = readToml(file.text);
  if (document.kind === 'broken') return document;
  const { value } = document;
  const draft = openDraft(file, 'maven/version-catalogue', 'Maven', document.doubts);
  for (const [, library] of entriesOf(at(value, 'libraries'))) {
    const [group, artifact, short] = (
      textOf(library) ??
      textAt(library, 'module') ??
      `${textAt(library, 'group') ?? ''}:${textAt(library, 'name') ?? ''}`
    ).split(':');
    if (!group || !artifact) draft.doubt(library.line, 'A library has no group or name.');
    else
      draft.add({
        name: `${group}:${artifact}`,
        ...versionIn(short ?? versionOf(library, value)),
        scope: 'unknown',
        relation: 'direct',
        line: library.line,
      });
  }
  for (const [, plugin] of entriesOf(at(value, 'plugins'))) {
    const [id, short] = (textOf(plugin) ?? textAt(plugin, 'id') ?? '').split(':');
    if (!id) draft.doubt(plugin.line, 'A plugin has no id.');
    else
      draft.add({
        name: `${id}:${id}.gradle.plugin`,
        ...versionIn(short ?? versionOf(plugin, value)),
        scope: 'development',
        relation: 'direct',
        line: plugin.line,
      });
  }
  return draft.finish();
}

/** A text, a rich version, or the name of one among `versions`. */
function versionOf(entry: Value, root: Value): string | undefined {
  const own = at(entry, 'version');
  const reference = textAt(own, 'ref');
  const rich = reference === undefined ? own : at(root, 'versions', reference);
  return textOf(rich) ?? textAt(rich, 'strictly') ?? textAt(rich, 'require') ?? textAt(rich, 'prefer');
}

function versionIn(written: string | undefined): { readonly version?: string; readonly range?: string } {
  if (written === undefined) return {};
  return /[[\](),+]|^latest\./.test(written) ? { range: written } : { version: written };
}
