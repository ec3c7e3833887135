import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, broken, textAt } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** Whether a `META` file is one of CPAN: others have that name. */
export function isCpanMeta({ text }: PackageFile): boolean {
  return /"?meta-spec"?\s*:/.test(text) || /"?generated_by"?\s*:/.test(text);
}

/** `META.json` and `META.yml` of an installed distribution of Perl. */
export function readCpanMeta(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(
    /^\s*[{n]/.test(file.text) && !file.text.startsWith('name') ? readJson(file.text) : readYaml(file.text),
  );
  if (document.kind === 'broken') return document;
  const [name, version] = [textAt(document.value, 'name'), textAt(document.value, 'version')];
  if (name === undefined || version === undefined) return broken(1, 'It has no name or no version.');
  const draft = openDraft(file, 'other/cpan', 'CPAN', document.doubts);
  draft.add({
    name,
    version,
    line: at(document.value, 'name')?.line ?? 1,
    licence: textAt(document.value, 'license'),
  });
  return draft.finish();
}
