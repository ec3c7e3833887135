import type { PackageInventory, Scope } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, itemsOf, textAt, textOf } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { fromPrefixed } from '../plausible.ts';

/** `build.sbt.lock` of sbt-dependency-lock. */
export function readSbtLock(file: PackageFile): PackageInventory | Broken {
  const document = asMapping(readJson(file.text));
  if (document.kind === 'broken') return document;
  const draft = openDraft(file, 'maven/sbt-lock', 'Maven', document.doubts);
  for (const entry of itemsOf(at(document.value, 'dependencies'))) {
    const [group, name] = [textAt(entry, 'org'), textAt(entry, 'name')];
    const integrity = itemsOf(at(entry, 'artifacts')).flatMap((each) => fromPrefixed(textAt(each, 'hash')));
    const configurations = itemsOf(at(entry, 'configurations')).map(textOf);
    if (group === undefined || name === undefined) draft.doubt(entry.line, 'An entry has no group or name.');
    else
      draft.add({
        name: `${group}:${name}`,
        version: textAt(entry, 'version'),
        scope: scopeOf(configurations),
        line: entry.line,
        integrity,
      });
  }
  return draft.finish();
}

function scopeOf(configurations: readonly (string | undefined)[]): Scope {
  if (configurations.some((each) => each === 'compile' || each === 'runtime')) return 'production';
  return configurations.length > 0 && configurations.every((each) => each?.startsWith('test'))
    ? 'test'
    : 'unknown';
}
