import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A public repository at one commit. */
export interface Entry {
  readonly name: string;
  readonly repository: string;
  readonly commit: string;
  /** The one bench that wants it; without it all do. */
  readonly only?: string;
  /** Trees with the same one are measured as one tree as well, of the files of that language alone. */
  readonly joined?: 'python' | 'javascript' | 'java' | 'go';
  /** Of those whose findings were read: mended after (`ten`), or not (`unseen`). */
  readonly set?: 'ten' | 'unseen';
}

/**
 * The repositories of a list that stand in the folder at their commit, those for `bench` alone or those for all; says
 * which do not.
 */
export function presentEntries(
  folder: string,
  { list = 'corpus.yaml', bench }: { readonly list?: string; readonly bench?: string } = {},
): (Entry & { readonly path: string })[] {
  const all: Entry[] = parse(readFileSync(new URL(`./${list}`, import.meta.url), 'utf8'));
  const wanted = all.filter(({ only }) => only === bench);
  return wanted.flatMap((entry) => {
    const path = join(folder, entry.name);
    const problem = existsSync(path) ? problemOf(path, entry.commit) : 'not cloned';
    if (problem !== undefined) console.log(`${entry.name}: not run, ${problem}`);
    return problem === undefined ? [{ ...entry, path }] : [];
  });
}

function problemOf(path: string, commit: string): string | undefined {
  const head = commitOf(path);
  return head === commit ? undefined : `it is at ${head ?? 'no commit'}, not at ${commit}`;
}

/** The commit that is checked out in a folder; undefined when it is no clone. */
export function commitOf(path: string): string | undefined {
  return spawnSync('git', ['-C', path, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout.trim() || undefined;
}
