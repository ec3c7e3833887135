import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitOf } from './corpus.ts';
import { type BenchOptions, handrail } from './handrail.ts';
import { printTable, run } from './measure.ts';

/** What a line is begun with so that it is a comment. */
const comments: Readonly<Record<string, string>> = {
  js: '//',
  ts: '//',
  java: '//',
  go: '//',
  py: '#',
  tf: '#',
  yml: '#',
  yaml: '#',
};

const sizes = [1, 10, 100];

/**
 * How long a commit waits for the pre-commit hook: a line is added to 1, 10 and 100 files of each tree of the folder,
 * other files each time, and staged. The files are spread over the tree.
 */
export async function bench({ corpus, runs, trees }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const table: string[][] = [];
  try {
    for (const name of readdirSync(corpus).sort()) {
      const commit = commitOf(join(corpus, name));
      if (commit === undefined || (trees !== undefined && !trees.includes(name))) continue;
      const clone = join(folder, name);
      execFileSync('git', ['clone', '-q', '--shared', join(corpus, name), clone]);
      for (const files of sizes)
        table.push([`${name} ${commit.slice(0, 7)}`, ...(await rowOf(clone, files, runs))]);
      rmSync(clone, { recursive: true, force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  printTable(['tree', 'staged', 'least ms', 'median ms', 'stopped', 'kingfisher, median ms'], table);
}

async function rowOf(clone: string, files: number, runs: number): Promise<string[]> {
  const tracked = git(clone, 'ls-files')
    .split('\n')
    .filter((path) => extensionOf(path) in comments);
  const times: number[] = [];
  const theirs: number[] = [];
  let stopped = 0;
  let staged = 0;
  // One run more than is counted warms the caches.
  for (let turn = 0; turn <= runs; turn++) {
    staged = stage(clone, tracked, files, turn);
    const ours = await timed([...handrail, 'hook', 'pre-commit'], clone, [0, 1]);
    const other = await timed(
      ['kingfisher', 'scan', clone, '--staged', '--no-validate', '--quiet', '--no-update-check'],
      clone,
      [0, 200, 205],
    );
    git(clone, 'reset', '-q', '--hard');
    if (turn === 0) continue;
    if (ours !== undefined) times.push(ours.ms);
    if (other !== undefined) theirs.push(other.ms);
    if (ours?.exit === 1) stopped++;
  }
  return [`${staged} of ${tracked.length}`, least(times), medianOf(times), `${stopped}`, medianOf(theirs)];
}

/** Adds a line to files all over the tree, and gives how many it were. */
function stage(clone: string, tracked: readonly string[], files: number, turn: number): number {
  const step = Math.max(1, Math.floor(tracked.length / files));
  const chosen = tracked.filter((_, i) => (i + turn) % step === 0).slice(0, files);
  for (const path of chosen)
    appendFileSync(join(clone, path), `\n${comments[extensionOf(path)]} turn ${turn}\n`);
  git(clone, 'add', '-A');
  return chosen.length;
}

async function timed(
  command: readonly string[],
  folder: string,
  ok: readonly number[],
): Promise<{ readonly ms: number; readonly exit: number } | undefined> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    const result = await run(command, 120);
    if (result === undefined || result.exit === null || !ok.includes(result.exit)) return undefined;
    return { ms: result.seconds * 1000, exit: result.exit };
  } finally {
    process.chdir(before);
  }
}

function extensionOf(path: string): string {
  return /\.([a-z]+)$/.exec(path)?.[1] ?? '';
}

function least(times: readonly number[]): string {
  return times.length === 0 ? 'not run' : Math.min(...times).toFixed(0);
}

function medianOf(times: readonly number[]): string {
  const middle = [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
  return middle === undefined ? 'not run' : middle.toFixed(0);
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
}
