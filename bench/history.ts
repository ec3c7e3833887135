import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { presentEntries } from './corpus.ts';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable, type Run, run } from './measure.ts';

interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  readonly ok: readonly number[];
  /** How many findings a run reported. */
  readonly findings: (result: Run) => number | undefined;
}

/** Secrets over the whole history of each repository, once: a run takes minutes, not milliseconds. */
export async function bench({ corpus }: BenchOptions): Promise<void> {
  for (const { name, path } of presentEntries(corpus)) {
    const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
    try {
      const { commits, blobs, megabytes } = sizeOf(path);
      console.log(`\n${name}: ${commits} commits, ${blobs} blobs, ${megabytes.toFixed(0)} MB\n`);
      process.env['HANDRAIL_CACHE'] = join(folder, 'cache');
      const rows = [];
      for (const contestant of contestants(path, folder)) {
        rows.push(await row(contestant, megabytes));
        // Whoever does not wait for the slow ones has something.
        console.error(rows.at(-1)?.join('  '));
      }
      printTable(['tool', 'seconds', 'MB/s', 'peak MiB', 'findings'], rows);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}

function contestants(path: string, folder: string): readonly Contestant[] {
  const scan = [...handrail, 'scan', path, '--history', '--format', 'json'];
  const leaks = join(folder, 'gitleaks.json');
  const own = ({ stdout }: Run) => lengthOf(() => JSON.parse(stdout).findings);
  const kingfisher = [
    'scan',
    path,
    '--no-validate',
    '--git-history',
    'full',
    '--format',
    'json',
    '--no-update-check',
  ];
  return [
    { name: 'handrail', command: scan, ok: worked, findings: own },
    { name: 'handrail again, remembered', command: scan, ok: worked, findings: own },
    {
      name: 'handrail --jobs 1 --no-cache',
      command: [...scan, '--jobs', '1', '--no-cache'],
      ok: worked,
      findings: own,
    },
    {
      name: 'gitleaks git',
      command: [
        'gitleaks',
        'git',
        path,
        '--no-banner',
        '--exit-code',
        '0',
        '--log-opts=--all',
        '-r',
        leaks,
        '-f',
        'json',
      ],
      ok: [0],
      findings: () => lengthOf(() => JSON.parse(readFileSync(leaks, 'utf8'))),
    },
    {
      name: 'kingfisher',
      command: ['kingfisher', ...kingfisher],
      ok: [0, 200, 205],
      // A report and a summary, one line each.
      findings: ({ stdout }) => lengthOf(() => JSON.parse(stdout.split('\n', 1)[0] ?? '').findings),
    },
  ];
}

/** Seconds after which a contestant is stopped. */
const patience = 600;

async function row({ name, command, ok, findings }: Contestant, megabytes: number): Promise<string[]> {
  const result = await run(command, patience);
  const problem = problemOf(result, ok);
  if (result === undefined || problem !== undefined) return [name, problem ?? '', '', '', ''];
  return [
    name,
    result.seconds.toFixed(1),
    (megabytes / result.seconds).toFixed(0),
    result.peak?.toFixed(0) ?? 'unknown',
    String(findings(result) ?? 'unknown'),
  ];
}

function problemOf(result: Run | undefined, ok: readonly number[]): string | undefined {
  if (result === undefined) return 'not installed';
  if (result.late) return `not done in ${patience} s, at ${result.peak?.toFixed(0) ?? 'unknown'} MiB`;
  return ok.includes(result.exit ?? -1) ? undefined : `failed with ${result.exit ?? 'a signal'}`;
}

function lengthOf(read: () => unknown): number | undefined {
  try {
    const list = read();
    return Array.isArray(list) ? list.length : undefined;
  } catch {
    return undefined;
  }
}

/** What a history holds, as git counts it: reachable from any ref, every blob once. */
function sizeOf(path: string): {
  readonly commits: number;
  readonly blobs: number;
  readonly megabytes: number;
} {
  const commits = Number(gitOf(path, ['rev-list', '--all', '--count']));
  const objects = gitOf(path, ['rev-list', '--objects', '--all', '--no-object-names']);
  const sizes = gitOf(path, ['cat-file', '--batch-check=%(objecttype) %(objectsize)', '--buffer'], objects);
  const blobs = sizes.split('\n').filter((line) => line.startsWith('blob '));
  const bytes = blobs.reduce((sum, line) => sum + Number(line.slice('blob '.length)), 0);
  return { commits, blobs: blobs.length, megabytes: bytes / 1e6 };
}

function gitOf(path: string, args: readonly string[], input = ''): string {
  return spawnSync('git', ['-C', path, ...args], { encoding: 'utf8', input, maxBuffer: 2 ** 30 }).stdout;
}
