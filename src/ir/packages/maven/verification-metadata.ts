import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { child, childrenOf, readXml } from '#parse/value/xml';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';

/** `gradle/verification-metadata.xml`: what Gradle has ever checked, so that some of it may not be used any more. */
export function readVerificationMetadata(file: PackageFile): PackageInventory | Broken {
  const root = readXml(file.text);
  if (root.kind === 'broken') return root;
  if (root.name !== 'verification-metadata')
    return broken(root.line, 'It is no verification metadata of Gradle.');
  const draft = openDraft(file, 'maven/verification-metadata', 'Maven');
  for (const component of childrenOf(child(root, 'components'), 'component')) {
    const [group, name, version] = ['group', 'name', 'version'].map((key) => component.attributes.get(key));
    if (!group || !name || !version) {
      draft.doubt(component.line, 'A component has no group, name or version.');
      continue;
    }
    const hashes = childrenOf(component, 'artifact').flatMap(({ children }) =>
      children.flatMap((each) => fromHex(each.attributes.get('value'), each.name)),
    );
    draft.add({ name: `${group}:${name}`, version, line: component.line, integrity: [...new Set(hashes)] });
  }
  return draft.finish();
}
