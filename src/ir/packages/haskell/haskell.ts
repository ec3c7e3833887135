import type { PackageInventory } from '#model/component';
import { asMapping, at, type Broken, itemsOf, textAt } from '#parse/value/value';
import { readYaml } from '#parse/value/yaml';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';

/** `stack.yaml.lock`: what is not of a snapshot, and the snapshots, whose packages the file does not name. */
export function readStackLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readYaml(file.text));
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'haskell/stack-lock', 'Hackage', document.doubts);
  for (const entry of itemsOf(at(document.value, 'packages'))) {
    const hackage = textAt(entry, 'completed', 'hackage');
    const found = /^(.+)-(\d[\d.]*)@sha256:([0-9a-f]{64})/.exec(hackage ?? '');
    const repository = textAt(entry, 'completed', 'git') ?? textAt(entry, 'completed', 'url');
    const { line } = at(entry, 'completed') ?? entry;
    if (found !== null)
      draft.add({
        name: found[1],
        version: found[2],
        scope: 'production',
        line,
        integrity: [`sha256-${found[3]}`],
      });
    else if (repository !== undefined)
      draft.add({
        name: textAt(entry, 'completed', 'name'),
        version: textAt(entry, 'completed', 'version'),
        scope: 'production',
        line,
        registry: `${repository}#${textAt(entry, 'completed', 'commit') ?? ''}`,
      });
    else draft.doubt(line, 'An entry names no package and version.');
  }
  for (const snapshot of itemsOf(at(document.value, 'snapshots'))) {
    const address = textAt(snapshot, 'completed', 'url');
    if (address !== undefined)
      draft.doubt(snapshot.line, 'Packages of the snapshot are not named in this file.');
  }
  return draft.finish();
}

/** `cabal.project.freeze`. */
export function readCabalFreeze(file: PackageFile): PackageInventory {
  const draft = openDraft(file, 'haskell/cabal-freeze', 'Hackage');
  for (const [i, line] of file.text.split('\n').entries()) {
    if (/^\s*--/.test(line)) continue;
    for (const [, name, version] of line.matchAll(/\bany\.([\w-]+)\s*==\s*(\d[\d.]*)/g))
      draft.add({ name, version, scope: 'production', line: i + 1 });
  }
  return draft.finish();
}
