import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presentEntries } from './corpus.ts';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { median, printTable, type Run, run } from './measure.ts';

/** One work tree of at least 20,000 files of the corpus, committed: scanned cold, again unchanged, and after one edit. */
export async function bench({ corpus, runs }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const tree = join(folder, 'tree');
  try {
    const files = makeTree(corpus, tree);
    process.env['HANDRAIL_CACHE'] = join(folder, 'cache');
    const scan = [...handrail, 'scan', tree, '--only', 'secrets', '--format', 'json'];
    const cold = await checked(scan);
    const again = await median(scan, runs, worked);
    writeFileSync(join(tree, 'edited.txt'), 'one new file\n');
    const edited = await checked(scan);
    const uncached = await median([...scan, '--no-cache'], 1, worked);
    const rows = [
      ['first scan', cold],
      ['again, unchanged (median)', again],
      ['again, one file added', edited],
      ['--no-cache', uncached],
    ] as const;
    console.log(`${files} tracked files\n`);
    printTable(
      ['scan', 'seconds', 'peak MiB'],
      rows.map(([name, result]) => [
        name,
        result?.seconds.toFixed(2) ?? 'not run',
        result?.peak?.toFixed(0) ?? 'unknown',
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One run that did its work; another one is no measurement. */
async function checked(command: readonly string[]): Promise<Run | undefined> {
  const result = await run(command);
  return worked.includes(result?.exit ?? -1) ? result : undefined;
}

function makeTree(corpus: string, tree: string): number {
  mkdirSync(tree);
  for (const { name, path } of presentEntries(corpus)) {
    mkdirSync(join(tree, name));
    const archive = execFileSync('git', ['-C', path, 'archive', '--format=tar', 'HEAD'], {
      maxBuffer: 2 ** 31,
    });
    execFileSync('tar', ['-x', '-C', join(tree, name)], { input: archive });
  }
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', tree, ...args], { maxBuffer: 2 ** 28 });
  git('init', '-q');
  git('add', '-A', '-f');
  git('-c', 'user.name=bench', '-c', 'user.email=bench@localhost', 'commit', '-qm', 'bench');
  return git('ls-files').toString().split('\n').length - 1;
}
