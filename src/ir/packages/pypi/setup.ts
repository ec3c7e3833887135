import type { PackageInventory, Scope } from '#model/component';
import { openLines } from '#parse/value/lines';
import { type Draft, openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { readRequirement } from './requirement.ts';

/** Lists of requirements in `setup.py`; it is never run, so that what it computes is not known. */
export function readSetupPy(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'pypi/setup', 'PyPI');
  // Comments first: a requirement that is commented out is none.
  const text = file.text.replace(
    /(^|[\s,[(])#.*$/gm,
    (all, before: string) => before + ' '.repeat(all.length - before.length),
  );
  const lists =
    /\b(install_requires|tests_require|setup_requires|extras_require|requires|requirements?|[A-Z_]*REQUIRE[A-Z]*)\s*=\s*(\[|\{)/g;
  const lineAt = openLines(text);
  for (let found = lists.exec(text); found !== null; found = lists.exec(text))
    // What stands in a list is no list of its own, and is not read again.
    lists.lastIndex = readList(
      { text, lineAt, start: lists.lastIndex, scope: scopeOf(found[1] ?? '') },
      draft,
    );
  if (/\binstall_requires\s*=\s*[^\s[{(]/.test(text))
    draft.doubt(1, 'What it requires is computed when it runs, which we do not do.');
  return draft.finish();
}

function scopeOf(name: string): Scope {
  if (name === 'tests_require') return 'test';
  if (name === 'setup_requires') return 'development';
  return name === 'extras_require' ? 'optional' : 'production';
}

interface RequirementList {
  readonly text: string;
  readonly lineAt: (offset: number) => number;
  readonly start: number;
  readonly scope: Scope;
}

/** Takes the texts up to the bracket that closes the list, and gives where it ends. */
function readList({ text, lineAt, start, scope }: RequirementList, draft: Draft): number {
  const pattern = /'([^'\n]*)'|"([^"\n]*)"|([[{])|([\]}])/g;
  pattern.lastIndex = start;
  let depth = 1;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [, single, double, opens, closes] = found;
    if (opens !== undefined) depth++;
    else if (closes !== undefined && --depth === 0) return pattern.lastIndex;
    const written = single ?? double;
    // A key of `extras_require` is the name of an extra.
    if (written === undefined || /^\s*:/.test(text.slice(pattern.lastIndex, pattern.lastIndex + 20)))
      continue;
    const requirement = readRequirement(written);
    if (requirement !== undefined) {
      const { name, range, version, address } = requirement;
      draft.add({
        name,
        range,
        version,
        registry: address,
        scope,
        relation: 'direct',
        line: lineAt(found.index),
      });
    }
  }
  return text.length;
}

/** `setup.cfg`: `install_requires` and the extras, one requirement a line. */
export function readSetupCfg(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'pypi/setup-cfg', 'PyPI');
  let section = '';
  let key = '';
  for (const [i, raw] of file.text.split(/\r?\n/).entries()) {
    const line = raw.replace(/(?:^|\s)[#;].*$/, '');
    const head = /^\[([^\]]+)\]/.exec(line)?.[1];
    const pair = /^([\w.-]+)\s*[=:]\s*(.*)$/.exec(line);
    if (head !== undefined) [section, key] = [head, ''];
    else if (pair !== null) key = pair[1] ?? '';
    const scope = scopeIn(section, key);
    const written = (pair?.[2] ?? line).trim();
    const requirement = scope === undefined || head !== undefined ? undefined : readRequirement(written);
    if (requirement === undefined) continue;
    const { name, range, version, address } = requirement;
    draft.add({ name, range, version, registry: address, scope, relation: 'direct', line: i + 1 });
  }
  return draft.finish();
}

function scopeIn(section: string, key: string): Scope | undefined {
  if (section === 'options.extras_require') return 'optional';
  if (section !== 'options') return undefined;
  if (key === 'install_requires') return 'production';
  if (key === 'tests_require') return 'test';
  return key === 'setup_requires' ? 'development' : undefined;
}
