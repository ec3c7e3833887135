import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { matchInventory } from '#audit/packages/match';
import type { Component, Ecosystem, PackageInventory } from '#model/component';
import { updateAdvisories } from '#scan/advisories/update';
import { type Installed, openInstalled } from '#store/advisories/installed';
import type { BenchOptions } from './handrail.ts';
import { printTable } from './measure.ts';

const data = new URL('../../shared/data/advisories', import.meta.url);

/** Our index of advisories: how long it takes to build, to open and to ask, how large it is, and the memory of it all. */
export async function bench({ runs }: BenchOptions): Promise<void> {
  if (!existsSync(data)) {
    console.error('../shared/data/advisories is not there: nothing was measured.');
    process.exitCode = 1;
    return;
  }
  const root = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    const start = performance.now();
    const { manifest } = await updateAdvisories({ root, from: data.pathname, today: '2026-01-01' });
    const build = performance.now() - start;
    const memory = process.memoryUsage.rss();
    const names = manifest.coverage.map(({ ecosystem }) => ecosystem);
    const load = medianOf(runs, () => {
      const opened = open(root);
      for (const name of names) opened.open(name);
    });
    const known = knownPackages(open(root), names);
    const rows = [
      ['built in', `${(build / 1000).toFixed(1)} s`],
      ['memory of the build', `${Math.round(memory / 2 ** 20)} MiB`],
      ['advisories', String(manifest.coverage.reduce((sum, { advisories }) => sum + advisories, 0))],
      ['packages', String(manifest.coverage.reduce((sum, { packages }) => sum + packages, 0))],
      ['index', `${megabytes(root, 'vdb')} MB`],
      ['texts beside it', `${megabytes(root, 'details')} MB`],
      ['opened, all ecosystems', `${load.toFixed(1)} ms`],
      ...[0.1, 1].map((share) => {
        const inventory = packagesOf(100_000, share, known);
        let hits = 0;
        const time = medianOf(runs, () => {
          hits = matchInventory(inventory, open(root)).matches.length;
        });
        return [`100,000 packages, ${share * 100} % of them known`, `${time.toFixed(0)} ms, ${hits} matches`];
      }),
    ];
    printTable(['what', 'figure'], rows);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function open(root: string): Installed {
  const opened = openInstalled(root);
  if (opened === undefined) throw new Error('nothing was installed');
  return opened;
}

function medianOf(runs: number, act: () => void): number {
  const times = Array.from({ length: Math.max(runs, 5) }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function megabytes(root: string, ending: string): string {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(`.${ending}`),
  );
  return (files.reduce((sum, name) => sum + statSync(join(root, name)).size, 0) / 1e6).toFixed(1);
}

/** Packages that advisories speak of, by the samples that the index itself gives. */
function knownPackages(
  index: Installed,
  names: readonly string[],
): readonly (readonly [Ecosystem, string])[] {
  return names.flatMap((name) => {
    const opened = index.open(name);
    return opened === undefined
      ? []
      : opened.packages().map(([, each]) => [name as Ecosystem, each] as const);
  });
}

/** So many packages of which a share is known, in versions of all kinds. The same each time. */
function packagesOf(
  count: number,
  share: number,
  known: readonly (readonly [Ecosystem, string])[],
): PackageInventory {
  const components = Array.from({ length: count }, (_, i): Component => {
    const at = (i * 7919) % known.length;
    const [ecosystem, name] = known[at] ?? (['npm', 'none'] as const);
    const isKnown = (i % 10) / 10 < share;
    return {
      ecosystem,
      name: isKnown ? name : `${name}-${i}`,
      version: `${i % 7}.${i % 13}.${i % 29}`,
      scope: 'production',
      relation: 'direct',
      line: 1,
      integrity: [],
      dependsOn: [],
    };
  });
  return { path: 'package-lock.json', format: 'bench', components, unknown: [] };
}
