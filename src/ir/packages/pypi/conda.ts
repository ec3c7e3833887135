import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, broken, itemsOf, textAt, textOf, type Value } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromHex } from '../plausible.ts';
import { readRequirement } from './requirement.ts';

/** `conda-meta/<package>.json`, the record of an installed package. What conda packs of PyPI is named as there only by habit. */
export function readCondaMeta(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const { value } = document;
  const [name, version] = [textAt(value, 'name'), textAt(value, 'version')];
  if (name === undefined || name === '' || version === undefined || version === '')
    return broken(1, 'It has no name or no version.');
  const draft = openDraft(file, 'pypi/conda-meta', 'conda', document.doubts);
  const line = at(value, 'name')?.line ?? 1;
  const hashes = [...fromHex(textAt(value, 'sha256'), 'sha256'), ...fromHex(textAt(value, 'md5'), 'md5')];
  draft.add({
    name,
    version,
    line,
    integrity: hashes,
    registry: textAt(value, 'url'),
    licence: textAt(value, 'license'),
  });
  return draft.finish();
}

/** Whether a file of that name is one of conda: others are called so, too. */
export function isCondaEnvironment({ text }: PackageFile): boolean {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => /^dependencies:[ \t]*(?:#|$)/.test(line.trimEnd()));
  const next = start < 0 ? undefined : lines.slice(start + 1).find((line) => /^[ \t]*[^\s#]/.test(line));
  return next?.trimStart().startsWith('-') ?? false;
}

/** `environment.yml`: packages of conda, and below `pip` those of PyPI. */
export function readCondaEnvironment(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readYaml(file.text));
  if (document.kind === 'broken') return document;
  const dependencies = at(document.value, 'dependencies');
  if (dependencies !== undefined && dependencies.kind !== 'list')
    return broken(dependencies.line, '`dependencies` is no list.');
  const draft = openDraft(file, 'pypi/conda-environment', 'conda', document.doubts);
  for (const each of itemsOf(dependencies)) addDependency(each, draft);
  return draft.finish();
}

function addDependency(each: Value, draft: Draft): void {
  const { line } = each;
  const ofPip = at(each, 'pip');
  if (ofPip !== undefined && ofPip.kind !== 'list') draft.doubt(ofPip.line, '`pip` is no list.');
  for (const item of itemsOf(ofPip)) {
    const requirement = readRequirement(textOf(item) ?? '');
    if (requirement === undefined) draft.doubt(item.line, 'The line is no requirement that can be read.');
    else {
      const { name, range, version, address } = requirement;
      draft.add({
        ecosystem: 'PyPI',
        name,
        range,
        version,
        registry: address,
        scope: 'production',
        relation: 'direct',
        line: item.line,
      });
    }
  }
  const written = textOf(each);
  // `channel::name=1.2=build`, `name>=1.2`, `name 1.2.*`
  const found =
    each.kind === 'scalar' && !each.quoted && /^[\d.]+$/.test(each.text)
      ? null
      : /^(?:[\w./-]+::)?([\w.-]+)\s*(.*)$/.exec(written ?? '');
  if (found?.[1] === undefined) {
    if (each.kind !== 'map') draft.doubt(line, 'The line is no package that can be read.');
    return;
  }
  const range = found[2]?.trim() || undefined;
  const exact =
    /^={1,2}\s*([\d][^=\s*,|<>]*)(?:=\S*)?$/.exec(range ?? '')?.[1] ??
    /^(\d[^=\s*,|<>]*)$/.exec(range ?? '')?.[1];
  draft.add({ name: found[1], range, version: exact, scope: 'production', relation: 'direct', line });
}
