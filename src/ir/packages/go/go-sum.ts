import { Buffer } from 'node:buffer';
import type { PackageInventory } from '#model/component';
import { openDraft } from '../draft.ts';
import { besides, type Neighbours, type PackageFile } from '../extractor.ts';

/** One module of a `go.sum` in the highest version whose content was ever fetched, which is the one that is built. */
export interface GoSumEntry {
  readonly name: string;
  readonly version: string;
  readonly hash: readonly string[];
  /** Only its go.mod was ever fetched: it is in the graph, and nothing of it is built. */
  readonly isNameOnly?: true;
  readonly line: number;
}

/** Entries by `name version`, and the last of each name: lines are sorted by version. */
export function readGoSumText(text: string): {
  readonly all: ReadonlyMap<string, GoSumEntry>;
  readonly last: ReadonlyMap<string, GoSumEntry>;
  readonly broken: readonly number[];
} {
  const all = new Map<string, GoSumEntry>();
  const last = new Map<string, GoSumEntry>();
  const broken: number[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const [name, version, hash, ...rest] = raw.trim().split(/\s+/);
    if (!name) continue;
    if (version === undefined || hash === undefined || rest.length > 0) {
      broken.push(i + 1);
      continue;
    }
    if (version.endsWith('/go.mod')) {
      const known = last.get(name);
      if (known === undefined || known.isNameOnly)
        last.set(name, {
          name,
          version: version.slice(0, -'/go.mod'.length),
          hash: [],
          isNameOnly: true,
          line: i + 1,
        });
      continue;
    }
    const entry = { name, version, hash: hashOf(hash), line: i + 1 };
    all.set(`${name} ${version}`, entry);
    last.set(name, entry);
  }
  return { all, last, broken };
}

/** `h1:` is Go's own hash over all files of a module, no hash of one file. */
function hashOf(text: string): readonly string[] {
  const found = /^h1:([A-Za-z0-9+/]{43}=)$/.exec(text);
  return found === null ? [] : [`h1-${Buffer.from(found[1] ?? '', 'base64').toString('hex')}`];
}

/** `go.sum` where no `go.mod` stands beside it; one that does tells more, and reads this file itself. */
export function readGoSum(file: PackageFile, near: Neighbours): PackageInventory {
  const draft = openDraft(file, 'go/go-sum', 'Go');
  if (near.at(besides(file.path, 'go.mod') ?? '') !== undefined) return draft.finish();
  const { last, broken } = readGoSumText(file.text);
  for (const line of broken) draft.doubt(line, 'The line names no module.');
  for (const { name, version, hash, line, isNameOnly } of last.values())
    draft.add({ name, version, integrity: hash, scope: isNameOnly ? 'unknown' : 'production', line });
  return draft.finish();
}
