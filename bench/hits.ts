import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import { commitOf } from './corpus.ts';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { run } from './measure.ts';

/** What one rule says of public code. */
interface Hits {
  findings: number;
  /** Of high confidence. */
  sure: number;
  readonly repositories: Set<string>;
}

/**
 * Scans every clone in the folder and states, for each rule for secrets, how often it fires on public code: `hits.csv`,
 * and `hits-repositories.csv` with the commits. A rule that never fired is in the list with zero: its precision there is
 * unknown.
 */
export async function bench({ corpus }: BenchOptions): Promise<void> {
  const hits = new Map(
    (await rulesKnown('secrets')).map(({ id }): [string, Hits] => [
      id,
      { findings: 0, sure: 0, repositories: new Set() },
    ]),
  );
  const scanned: [string, string, string][] = [];
  for (const name of readdirSync(corpus).sort()) {
    const path = join(corpus, name);
    const commit = commitOf(path);
    if (commit === undefined) continue;
    const result = await run([
      ...handrail,
      'scan',
      path,
      '--only',
      'secrets',
      '--profile',
      'normal',
      '--no-cache',
      '--format',
      'json',
    ]);
    if (result === undefined || !worked.includes(result.exit ?? -1)) {
      console.log(`${name}: not run, exit ${result?.exit}`);
      continue;
    }
    const { findings }: Scan = JSON.parse(result.stdout);
    for (const finding of findings) count(hits, finding.ruleId, finding.confidence, name);
    scanned.push([name.replace('+', '/'), commit, String(findings.length)]);
    console.error(`${name}: ${findings.length} findings in ${result.seconds.toFixed(1)} s`);
  }
  writeRows('hits.csv', ['rule', 'findings', 'high_confidence', 'repositories'], rowsOf(hits));
  writeRows('hits-repositories.csv', ['repository', 'commit', 'findings'], scanned);
  const silent = [...hits.values()].filter(({ findings }) => findings === 0).length;
  console.log(
    `${scanned.length} repositories, ${hits.size} rules, ${silent} of them without a hit: bench/hits.csv.`,
  );
}

/** Rules of a family, as the command lists them. */
export async function rulesKnown(wanted: string): Promise<readonly Rule[]> {
  const listed = await run([...handrail, 'rules', 'list', '--format', 'json']);
  const rules: readonly Rule[] = JSON.parse(listed?.stdout ?? '[]');
  return rules.filter(({ family }) => family === wanted);
}

function count(hits: Map<string, Hits>, rule: string, confidence: string, repository: string): void {
  const known = hits.get(rule);
  if (known === undefined) return;
  known.findings++;
  if (confidence === 'high') known.sure++;
  known.repositories.add(repository);
}

function rowsOf(hits: ReadonlyMap<string, Hits>): string[][] {
  return [...hits].map(([rule, { findings, sure, repositories }]) => [
    rule,
    String(findings),
    String(sure),
    String(repositories.size),
  ]);
}

/** Writes a table beside the benches. */
export function writeRows(
  name: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  // Names of rules and repositories hold nothing that CSV would quote.
  const lines = [columns, ...rows].map((row) => `${row.join(',')}\n`);
  writeFileSync(new URL(`./${name}`, import.meta.url), lines.join(''));
}
