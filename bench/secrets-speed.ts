import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presentEntries } from './corpus.ts';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { median, printTable } from './measure.ts';

interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  readonly ok: readonly number[];
  /** Slow ones run once after the warm-up. */
  readonly runs?: number;
}

/** Secrets over every file of the corpus, without git history, verification or cache: the same bytes for everybody. */
export async function bench({ corpus, runs }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    for (const { name, path } of presentEntries(corpus)) exportFiles(path, join(folder, name));
    const files = filesBelow(folder);
    const megabytes = files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
    console.log(
      `${files.length} files, ${megabytes.toFixed(1)} MB; ${runs} runs after a warm-up, the median shown\n`,
    );
    const rows = [];
    for (const contestant of contestants(folder)) rows.push(await measure(contestant, megabytes, runs));
    printTable(['tool', 'seconds', 'MB/s', 'peak MiB'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contestants(folder: string): readonly Contestant[] {
  const scan = [...handrail, 'scan', folder, '--only', 'secrets', '--no-cache', '--format', 'json'];
  const kingfisher = [
    'scan',
    folder,
    '--no-validate',
    '--git-history',
    'none',
    '--format',
    'json',
    '--no-update-check',
  ];
  return [
    { name: 'handrail', command: scan, ok: worked },
    { name: 'handrail --jobs 1', command: [...scan, '--jobs', '1'], ok: worked },
    { name: 'kingfisher', command: ['kingfisher', ...kingfisher], ok: [0, 200, 205] },
    { name: 'gitleaks', command: ['gitleaks', 'dir', folder, '--no-banner', '--exit-code', '0'], ok: [0] },
    { name: 'detect-secrets', command: ['detect-secrets', 'scan', '--all-files', folder], ok: [0], runs: 1 },
  ];
}

async function measure(
  { name, command, ok, runs: own }: Contestant,
  megabytes: number,
  runs: number,
): Promise<string[]> {
  const result = await median(command, own ?? runs, ok);
  if (result === undefined) return [name, 'not run', '', ''];
  return [
    name,
    result.seconds.toFixed(2),
    (megabytes / result.seconds).toFixed(1),
    result.peak?.toFixed(0) ?? 'unknown',
  ];
}

/** The tracked files without history, so that nobody is measured on git objects. */
function exportFiles(repository: string, to: string): void {
  mkdirSync(to);
  const archive = execFileSync('git', ['-C', repository, 'archive', '--format=tar', 'HEAD'], {
    maxBuffer: 2 ** 31,
  });
  execFileSync('tar', ['-x', '-C', to], { input: archive });
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
