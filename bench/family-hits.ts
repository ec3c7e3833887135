import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { type Severity, severities } from '#model/severity';
import { commitOf } from './corpus.ts';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { rulesKnown, writeRows } from './hits.ts';
import { run } from './measure.ts';

/** What one rule says of public code. */
interface Hits {
  readonly severity: Severity;
  findings: number;
  readonly repositories: Set<string>;
}

/**
 * States how often each rule of a family fires on the clones of a folder, hygiene (`info`) included: `FAMILY-hits.csv`,
 * and `FAMILY-hits-repositories.csv` with the commits and the findings by severity. A rule that never fired is in the list
 * with zero: its precision there is unknown.
 */
export async function stateHits(
  family: 'infra' | 'pipeline',
  { corpus, timeout }: BenchOptions,
): Promise<void> {
  const rules = await rulesKnown(family);
  const hits = new Map(
    rules.map(({ id, severity }): [string, Hits] => [id, { severity, findings: 0, repositories: new Set() }]),
  );
  const rows: string[][] = [];
  for (const name of readdirSync(corpus).sort()) {
    const commit = commitOf(join(corpus, name));
    if (commit === undefined) continue;
    const findings = await findingsIn(family, join(corpus, name), timeout);
    for (const finding of findings ?? []) count(hits, finding, name);
    if (findings !== undefined) rows.push([name.replace('+', '/'), commit, ...bySeverity(findings)]);
  }
  writeRows(`${family}-hits.csv`, ['rule', 'severity', 'findings', 'repositories'], rowsOf(hits));
  writeRows(`${family}-hits-repositories.csv`, ['repository', 'commit', ...severities], rows);
  summarise(family, rows.length, [...hits.values()]);
}

/** Findings of a clone; undefined when it was not scanned, which is said. */
async function findingsIn(
  family: string,
  clone: string,
  most: number,
): Promise<readonly Finding[] | undefined> {
  const options = ['--only', family, '--profile', 'audit', '--no-cache', '--format', 'json'];
  const name = basename(clone);
  const result = await run([...handrail, 'scan', clone, ...options], most);
  if (result === undefined || !worked.includes(result.exit ?? -1)) {
    const why = result?.late ? `not done within ${most} s` : `exit ${result?.exit}`;
    console.log(`${name}: not run, ${why}`);
    return undefined;
  }
  const { findings }: Scan = JSON.parse(result.stdout);
  console.error(`${name}: ${findings.length} findings in ${result.seconds.toFixed(1)} s`);
  return findings;
}

function count(hits: ReadonlyMap<string, Hits>, { ruleId }: Finding, repository: string): void {
  const known = hits.get(ruleId);
  if (known === undefined) return;
  known.findings++;
  known.repositories.add(repository);
}

function bySeverity(findings: readonly Finding[]): string[] {
  return severities.map((wanted) => String(findings.filter(({ severity }) => severity === wanted).length));
}

function rowsOf(hits: ReadonlyMap<string, Hits>): string[][] {
  return [...hits].map(([rule, { severity, findings, repositories }]) => [
    rule,
    severity,
    String(findings),
    String(repositories.size),
  ]);
}

function summarise(family: string, repositories: number, all: readonly Hits[]): void {
  const silent = all.filter(({ findings }) => findings === 0).length;
  const shown = all.filter(({ severity }) => severity !== 'info');
  const said = shown.reduce((sum, { findings }) => sum + findings, 0);
  console.log(
    `${repositories} repositories, ${all.length} rules, ${silent} of them without a hit; ${said} findings of ${shown.length} rules above info: bench/${family}-hits.csv.`,
  );
}
