import { Buffer } from 'node:buffer';
import { inflateSync } from 'node:zlib';
import type { PackageInventory } from '#model/component';
import { readJson } from '#parse/value/json';
import { asMapping, at, type Broken, broken, isTrue, itemsOf, textAt, textOf } from '#parse/value/value';
import { openDraft } from '../draft.ts';
import type { PackageFile } from '../extractor.ts';
import { isProgram } from '../go/binary.ts';
import { sectionOf } from './program-section.ts';

/** As much as `cargo auditable` allows itself. */
const mostBytes = 8 * 1024 * 1024;

/** Whether this is a program that `cargo auditable` wrote its dependencies into. */
export function isAuditable({ bytes }: PackageFile): boolean {
  return isProgram(bytes) && sectionOf(bytes, '.dep-v0') !== undefined;
}

/** A program built by `cargo auditable`. */
export function readAuditable(file: PackageFile): PackageInventory | Broken {
  const section = sectionOf(file.bytes, '.dep-v0');
  const text = section === undefined ? undefined : inflated(section);
  if (text === undefined) return broken(1, 'Its list of dependencies cannot be unpacked.');
  const document = asMapping(readJson(text));
  if (document.kind === 'broken')
    return broken(1, `Its list of dependencies cannot be read: ${document.detail}`);
  const draft = openDraft(file, 'rust/auditable', 'crates.io');
  const packages = itemsOf(at(document.value, 'packages'));
  const taken = packages.map((entry) => {
    const isRoot = isTrue(at(entry, 'root'));
    return draft.add({
      name: textAt(entry, 'name'),
      version: textAt(entry, 'version'),
      ...(isRoot && { relation: 'root' }),
      scope: textAt(entry, 'kind') === 'build' ? 'development' : 'production',
      line: 1,
    });
  });
  packages.forEach((entry, i) => {
    for (const need of itemsOf(at(entry, 'dependencies'))) draft.needs(taken[i], taken[Number(textOf(need))]);
  });
  const asked = packages.flatMap((entry) =>
    isTrue(at(entry, 'root')) ? itemsOf(at(entry, 'dependencies')) : [],
  );
  draft.reach(asked.map((need) => ({ at: taken[Number(textOf(need))], scope: 'production' })));
  return draft.finish();
}

function inflated(packed: Uint8Array): string | undefined {
  try {
    return Buffer.from(inflateSync(packed, { maxOutputLength: mostBytes })).toString('utf8');
  } catch {
    return undefined;
  }
}
