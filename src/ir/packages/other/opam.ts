import type { PackageInventory } from '#model/component';
import { type Broken, broken } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** Lists of installed packages of opam: `name.version`, one a line. */
export function readOpamInstalled(file: PackageFile): PackageInventory | Broken {
  const draft = openDraft(file, 'other/opam-installed', 'opam');
  for (const [i, raw] of file.text.split('\n').entries()) {
    const line = raw.replace(/#.*$/, '').trim();
    if (line === '') continue;
    const found = /^([\w+-]+)\.(\S+)$/.exec(line);
    if (found === null) return broken(i + 1, 'The line names no package and version.');
    draft.add({ name: found[1], version: found[2], scope: 'production', line: i + 1 });
  }
  return draft.finish();
}

/** `*.opam.locked`: a package with every dependency at one version. */
export function readOpamLocked(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'other/opam-locked', 'opam');
  for (const [i, line] of file.text.split('\n').entries()) {
    const found = /^\s*"([\w+-]+)"\s*\{\s*=\s*"([^"]+)"([^}]*)\}/.exec(line);
    if (found !== null)
      draft.add({
        name: found[1],
        version: found[2],
        scope: /with-test/.test(found[3] ?? '') ? 'test' : 'production',
        line: i + 1,
      });
  }
  return draft.finish();
}
