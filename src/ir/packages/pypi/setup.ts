import type { PackageInventory, Scope } from '#model/component';
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
  for (const found of text.matchAll(lists)) {
    const start = found.index + found[0].length;
    readList(text, start, scopeOf(found[1] ?? ''), draft);
  }
  if (/\binstall_requires\s*=\s*[^\s[{(]/.test(text))
    draft.doubt(1, 'What it requires is computed when it runs, which we do not do.');
  return draft.finish();
}

function scopeOf(name: string): Scope {
  if (name === 'tests_require') return 'test';
  if (name === 'setup_requires') return 'development';
  return name === 'extras_require' ? 'optional' : 'production';
}

/** Texts up to the bracket that closes the list. */
function readList(text: string, start: number, scope: Scope, draft: Draft): void {
  const pattern = /'([^'\n]*)'|"([^"\n]*)"|([[{])|([\]}])/g;
  pattern.lastIndex = start;
  let depth = 1;
  for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
    const [, single, double, opens, closes] = found;
    if (opens !== undefined) depth++;
    else if (closes !== undefined && --depth === 0) return;
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
        line: lineAt(text, found.index),
      });
    }
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) line++;
  return line;
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
