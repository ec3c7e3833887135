import { isUtf8 } from 'node:buffer';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { presentEntries } from './corpus.ts';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { median, printTable } from './measure.ts';

interface Contestant {
  readonly name: string;
  readonly command: readonly string[];
  /** Exit codes of a scan that did its work, with findings or without. */
  readonly ok: readonly number[];
  /** How many findings its output tells; a contestant that finds nothing has not scanned. */
  readonly count: (stdout: string) => number;
  readonly version: readonly string[];
  /** Slow ones run once after the warm-up. */
  readonly runs?: number;
  /** Gets the sample only: it would take half an hour for the rest. */
  readonly sampled?: true;
}

/** All files, and a sample of them. */
interface Trees {
  readonly whole: string;
  readonly sample: string;
}

/** One file of so many is in the sample. */
const every = 50;

/** Secrets over every text file of the corpus, without git history, verification or cache: the same bytes for everybody. */
export async function bench({ corpus, runs }: BenchOptions): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  const trees = { whole: join(folder, 'whole'), sample: join(folder, 'sample') };
  try {
    mkdirSync(trees.whole);
    for (const { name, path } of presentEntries(corpus)) exportFiles(path, join(trees.whole, name));
    const megabytes = keepText(trees.whole);
    const sampled = takeSample(trees);
    const told = `${runs} runs after a warm-up, the median shown; gitleaks and detect-secrets run once after theirs`;
    console.log(`${filesBelow(trees.whole).length} text files, ${megabytes.toFixed(1)} MB; ${told}.`);
    console.log(`detect-secrets gets every ${every}th file, ${sampled.toFixed(1)} MB.\n`);
    const rows = [];
    for (const contestant of contestants(trees)) {
      rows.push(await measure(contestant, contestant.sampled ? sampled : megabytes, runs));
      // The slow ones come last: whoever does not wait for them has something.
      console.error(rows.at(-1)?.join('  '));
    }
    printTable(['tool', 'version', 'findings', 'exit', 'seconds', 'MB/s', 'peak MiB'], rows);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function contestants({ whole, sample }: Trees): readonly Contestant[] {
  const scan = [...handrail, 'scan', whole, '--only', 'secrets', '--no-cache', '--format', 'json'];
  const ours = { ok: worked, count: countOurs, version: [...handrail, '--version'] };
  // Nothing is asked of the network, which would be measured too.
  const quiet = ['--no-validate', '--git-history', 'none', '--format', 'json', '--no-update-check'];
  const kingfisher = ['kingfisher', 'scan', whole, ...quiet];
  const theirs = { ok: [0, 200, 205], count: countKingfisher, version: ['kingfisher', '--version'] };
  const gitleaks = ['gitleaks', 'dir', whole, '--no-banner', '--exit-code', '0', '-f', 'json', '-r', '-'];
  return [
    { name: 'handrail', command: scan, ...ours },
    { name: 'handrail --jobs 1', command: [...scan, '--jobs', '1'], ...ours },
    { name: 'kingfisher', command: kingfisher, ...theirs },
    { name: 'kingfisher --turbo', command: [...kingfisher, '--turbo'], ...theirs },
    {
      name: 'gitleaks',
      command: gitleaks,
      ok: [0],
      count: (stdout) => JSON.parse(stdout).length,
      // A module that Go installed does not know its own version.
      version: ['gitleaks', 'version'],
      runs: 1,
    },
    {
      name: 'detect-secrets',
      // Of a folder that is not the current one it reads nothing at all.
      command: ['detect-secrets', '-C', sample, 'scan', '--all-files', '.'],
      ok: [0],
      count: (stdout) => Object.values<unknown[]>(JSON.parse(stdout).results).flat().length,
      version: ['detect-secrets', '--version'],
      runs: 1,
      sampled: true,
    },
  ];
}

async function measure(contestant: Contestant, megabytes: number, runs: number): Promise<string[]> {
  const { name, command, ok, count } = contestant;
  const result = await median(command, contestant.runs ?? runs, ok);
  if (result === undefined) return [name, 'not run', '', '', '', '', ''];
  return [
    name,
    versionOf(contestant),
    String(count(result.stdout)),
    String(result.exit),
    result.seconds.toFixed(2),
    (megabytes / result.seconds).toFixed(1),
    result.peak?.toFixed(0) ?? 'unknown',
  ];
}

function versionOf({ version: [program = '', ...args] }: Contestant): string {
  const { stdout } = spawnSync(program, args, { encoding: 'utf8' });
  return /\d+\.\d+\.\d+/.exec(stdout ?? '')?.[0] ?? 'unknown';
}

function countOurs(stdout: string): number {
  return JSON.parse(stdout).findings.length;
}

/** A report and a summary, one line each. */
function countKingfisher(stdout: string): number {
  return JSON.parse(stdout.split('\n', 1)[0] ?? '').findings.length;
}

/** The tracked files without history, so that nobody is measured on git objects. */
function exportFiles(repository: string, to: string): void {
  mkdirSync(to);
  const archive = execFileSync('git', ['-C', repository, 'archive', '--format=tar', 'HEAD'], {
    maxBuffer: 2 ** 31,
  });
  execFileSync('tar', ['-x', '-C', to], { input: archive });
}

/** Removes what is no text: some unpack archives and read images, some do not. Gives the MB that are left. */
function keepText(folder: string): number {
  let bytes = 0;
  for (const file of filesBelow(folder)) {
    const content = readFileSync(file);
    if (content.includes(0) || !isUtf8(content)) rmSync(file);
    else bytes += content.length;
  }
  return bytes / 1e6;
}

function takeSample({ whole, sample }: Trees): number {
  const files = filesBelow(whole)
    .sort()
    .filter((_, i) => i % every === 0);
  for (const file of files) {
    const to = join(sample, relative(whole, file));
    mkdirSync(dirname(to), { recursive: true });
    cpSync(file, to);
  }
  return files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6;
}

function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
