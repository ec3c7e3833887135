import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { updateAdvisories } from '#scan/advisories/update';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { median, printTable, type Run, run } from './measure.ts';

const data = new URL('../../shared/data/advisories', import.meta.url);
const count = 5_000;
/** A real one of 1,540 packages, with advisories; left out where the clone is missing. */
const real = { repository: 'Netflix+conductor', files: ['ui/yarn.lock', 'ui/package.json'] };

/** A lock file of 5,000 packages, and one of a public repository, beside others that look packages up, with the same advisories. */
export async function bench(options: BenchOptions): Promise<void> {
  if (!existsSync(data)) {
    console.error('../shared/data/advisories is not there: nothing was measured.');
    process.exitCode = 1;
    return;
  }
  const root = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    process.env['HANDRAIL_CACHE'] = join(root, 'cache');
    const advisories = join(root, 'cache', 'advisories');
    await updateAdvisories({ root: advisories, from: data.pathname, today: '2026-01-01' });
    const none = await median([process.execPath, '-e', '0'], options.runs, [0]);
    const rows = [rowOf('Node itself', '', none, none)];
    for (const [name, tree] of treesIn(root, options.corpus)) {
      const ours = [...handrail, 'scan', '--only', 'packages', '--max-db-age', '9999', tree];
      rows.push(rowOf('handrail', name, await median(ours, options.runs, worked), none));
      for (const peer of peersOf(root, tree))
        rows.push(rowOf(peer.name, name, await run(peer.command, options.timeout), none, peer.fine));
    }
    printTable(['tool', 'lock file', 'seconds', 'beyond Node', 'processor s', 'memory MiB'], rows);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function treesIn(root: string, corpus: string): (readonly [name: string, folder: string])[] {
  const made = join(root, 'made');
  mkdirSync(made);
  writeFileSync(join(made, 'package-lock.json'), JSON.stringify(lockOf(count), null, 2));
  const clone = join(corpus, real.repository);
  if (!real.files.every((file) => existsSync(join(clone, file)))) return [[`${count} packages`, made]];
  const copied = join(root, 'real');
  for (const file of real.files) cpSync(join(clone, file), join(copied, file));
  return [
    [`${count} packages`, made],
    [real.repository, copied],
  ];
}

/** Packages that need two others each, as npm 7 and later write them. Nobody speaks of their names. */
function lockOf(packages: number): object {
  const nameOf = (i: number) => `bench-package-${i}`;
  const entries = Array.from({ length: packages }, (_, i) => [
    `node_modules/${nameOf(i)}`,
    {
      version: `${1 + (i % 5)}.${i % 17}.${i % 23}`,
      resolved: `https://registry.example.test/${nameOf(i)}/-/${nameOf(i)}.tgz`,
      integrity: `sha512-${'A'.repeat(86)}==`,
      license: 'MIT',
      dependencies: Object.fromEntries(
        [2 * i + 1, 2 * i + 2].filter((next) => next < packages).map((next) => [nameOf(next), '^1.0.0']),
      ),
    },
  ]);
  const own = ['', { name: 'bench', version: '1.0.0', dependencies: { [nameOf(0)]: '^1.0.0' } }];
  return { name: 'bench', lockfileVersion: 3, packages: Object.fromEntries([own, ...entries]) };
}

interface Peer {
  readonly name: string;
  readonly command: readonly string[];
  readonly fine: readonly number[];
}

/** osv-scanner reads the same zips; Trivy and Grype need databases of their own, which are not to be had without a network. */
function peersOf(root: string, tree: string): readonly Peer[] {
  const zips = join(root, 'osv', 'osv-scanner');
  if (!existsSync(zips)) cpSync(data, zips, { recursive: true });
  process.env['OSV_SCANNER_LOCAL_DB_CACHE_DIRECTORY'] = join(root, 'osv');
  const osv = ['osv-scanner', '--experimental-offline', '--recursive', tree];
  return [
    { name: 'osv-scanner', command: osv, fine: [0, 1] },
    { name: 'trivy', command: ['trivy', 'fs', '--offline-scan', '--skip-db-update', tree], fine: [0] },
    { name: 'grype', command: ['grype', `dir:${tree}`], fine: [0] },
  ];
}

function rowOf(
  tool: string,
  lock: string,
  done: Run | undefined,
  none: Run | undefined,
  fine: readonly number[] = worked,
): string[] {
  if (done === undefined) return [tool, lock, 'not run', '', '', ''];
  if (done.late === true) return [tool, lock, `> ${done.seconds.toFixed(0)}`, 'stopped', '', ''];
  if (!fine.includes(done.exit ?? -1)) return [tool, lock, 'failed', '', '', ''];
  const beyond = 1000 * (done.seconds - (none?.seconds ?? 0));
  return [
    tool,
    lock,
    done.seconds.toFixed(2),
    `${beyond.toFixed(0)} ms`,
    done.cpu?.toFixed(2) ?? '',
    done.peak?.toFixed(0) ?? '',
  ];
}
