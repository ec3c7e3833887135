import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Detection } from '#model/finding';
import { type Offers, offersFor } from '#scan/fix';
import { compilers, newErrors } from '#scan/fixtures/compilers';
import { openStudy, type Study } from '#scan/study';
import type { BenchOptions } from './handrail.ts';
import { printTable } from './measure.ts';

interface Tally {
  found: number;
  offered: number;
  /** Of those offered, in files that the language's own tools say as little against as before. */
  compiles: number;
  refused: number;
}

/**
 * Fixes on public trees, each a folder of `corpus`: how many findings get one, and the share of these that the
 * language's own compiler accepts. All edits of a tree are tried together; those offered re-scan clean by construction,
 * which is counted again here. Libraries that a tree needs are not at hand: what compilers say of that is left out.
 */
export async function bench({ corpus, trees }: BenchOptions): Promise<void> {
  const tallies = new Map<string, Tally>();
  const wanted = readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (trees === undefined || trees.includes(entry.name)))
    .map(({ name }) => name)
    .sort();
  for (const name of wanted) await tree(name, join(corpus, name), tallies);
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, tally]) => [name, ...row(tally)]);
  printTable(['weakness, language', 'found', 'offered', 'compiles', 'tried in vain'], rows);
}

function row({ found, offered, compiles, refused }: Tally): readonly string[] {
  return [String(found), String(offered), offered === 0 ? '' : `${compiles}`, String(refused)];
}

async function tree(name: string, root: string, tallies: Map<string, Tally>): Promise<void> {
  const started = performance.now();
  const study = await openStudy({
    target: { kind: 'path', path: root },
    ...{ only: ['code'], skip: [], include: [], exclude: [], noIgnore: false, noArchives: true },
    ...{ changed: false, today: '2026-01-01' },
  });
  const found = study.programs.flatMap(({ audit, codeTextOf }) => audit().describe(codeTextOf));
  const read = performance.now();
  const offers = await offersFor(found, study);
  const tried = performance.now();
  const broken = brokenFiles(offers, study);
  const tallyOf = ({ ruleId, location }: Detection): readonly Tally[] =>
    [`${ruleId.replace('code/', '')}, ${languageAt(location.path)}`, `all, ${languageAt(location.path)}`].map(
      (id) => {
        const tally = tallies.get(id) ?? { found: 0, offered: 0, compiles: 0, refused: 0 };
        tallies.set(id, tally);
        return tally;
      },
    );
  for (const each of found) for (const tally of tallyOf(each)) tally.found++;
  for (const { finding } of offers.refused) for (const tally of tallyOf(finding)) tally.refused++;
  for (const { finding, path } of offers.fixes)
    for (const tally of tallyOf(finding)) {
      tally.offered++;
      if (!broken.has(path)) tally.compiles++;
    }
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  console.error(
    `${name}: ${found.length} findings, ${offers.fixes.length} fixes, ${broken.size} files that no longer compile; read in ${seconds(read - started)}, tried in ${seconds(tried - read)}`,
  );
  for (const [path, errors] of broken) console.error(`  ${path}: ${errors.join('; ')}`);
}

/** Files of which a compiler says something new, as a whole: what of it is at fault is not known. */
function brokenFiles({ texts }: Offers<Detection>, study: Study): ReadonlyMap<string, readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-fixes-'));
  const broken = new Map<string, readonly string[]>();
  try {
    // Each in a folder of its own: one is compiled without the others.
    const paths = [...texts.keys()];
    const placeOf = (i: number) => `${i}/${paths[i]?.split('/').at(-1)}`;
    for (const [i, path] of paths.entries()) {
      put(join(folder, 'before', placeOf(i)), study.textOf(path) ?? '');
      put(join(folder, 'after', placeOf(i)), texts.get(path) ?? '');
    }
    for (const compiler of compilers) {
      const own = paths.flatMap((path, i) =>
        compiler.endings.some((each) => path.endsWith(each)) ? [placeOf(i)] : [],
      );
      if (own.length === 0) continue;
      const found = newErrors(compiler, join(folder, 'before'), join(folder, 'after'), own);
      if (found === undefined) console.error(`  ${compiler.name} is not installed`);
      for (const each of found ?? []) {
        const path = paths[Number(/^\d+/.exec(each)?.[0])] ?? each;
        broken.set(path, [...(broken.get(path) ?? []), each.replace(/^[^:]*: /, '')]);
      }
    }
    return broken;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function languageAt(path: string): string {
  const compiler = compilers.find(({ endings }) => endings.some((ending) => path.endsWith(ending)));
  return (
    { javac: 'Java', go: 'Go', python3: 'Python', node: 'JavaScript', typescript: 'TypeScript' }[
      compiler?.name ?? ''
    ] ?? 'pages'
  );
}
