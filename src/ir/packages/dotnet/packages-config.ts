import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { childrenOf, readXml } from '#parse/value/xml';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `packages.config`, which lists direct and transitive packages alike. */
export function readPackagesConfig(file: PackageFile): PackageInventory | Broken {
  const root = readXml(file.text);
  if (root.kind === 'broken') return root;
  if (root.name !== 'packages') return broken(root.line, 'It is no packages.config.');
  const draft = openDraft(file, 'dotnet/packages-config', 'NuGet');
  for (const each of childrenOf(root, 'package')) {
    const [name, version] = [each.attributes.get('id'), each.attributes.get('version')];
    if (!name || !version) draft.doubt(each.line, 'A package has no id or version.');
    else
      draft.add({
        name,
        version,
        scope: each.attributes.get('developmentDependency') === 'true' ? 'development' : 'production',
        line: each.line,
      });
  }
  return draft.finish();
}
