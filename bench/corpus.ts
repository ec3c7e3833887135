import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A public repository at one commit. */
export interface Entry {
  readonly name: string;
  readonly repository: string;
  readonly commit: string;
  /** Of those whose findings were read: mended after (`ten`), or not (`unseen`). */
  readonly set?: 'ten' | 'unseen';
}

/** The repositories of a list that stand in the folder at their commit; says which do not. */
export function presentEntries(folder: string, list = 'corpus.yaml'): (Entry & { readonly path: string })[] {
  const all: Entry[] = parse(readFileSync(new URL(`./${list}`, import.meta.url), 'utf8'));
  return all.flatMap((entry) => {
    const path = join(folder, entry.name);
    const problem = existsSync(path) ? problemOf(path, entry.commit) : 'not cloned';
    if (problem !== undefined) console.log(`${entry.name}: not run, ${problem}`);
    return problem === undefined ? [{ ...entry, path }] : [];
  });
}

function problemOf(path: string, commit: string): string | undefined {
  const head = spawnSync('git', ['-C', path, 'rev-parse', 'HEAD'], { encoding: 'utf8' }).stdout.trim();
  return head === commit ? undefined : `it is at ${head || 'no commit'}, not at ${commit}`;
}
