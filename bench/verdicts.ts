import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Finding } from '#model/finding';
import { compareLocations } from '#model/location';
import type { Scan } from '#model/scan';
import { confidences, severities } from '#model/severity';
import { presentEntries } from './corpus.ts';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable, run } from './measure.ts';

/** What a person decided on reading one finding. */
interface Row {
  readonly path: string;
  readonly line: string;
  readonly rule: string;
  readonly verdict: 'true' | 'false';
}

interface Tally {
  true: number;
  false: number;
  unread: number;
}

/** So many findings of each repository are read. */
const first = 50;

/** What was read: findings of a family, in the order in which they were read, of the repositories of some lists. */
export interface Reading {
  readonly family: 'secrets' | 'code';
  readonly lists: readonly string[];
  /** Where the verdicts are, below `bench/`. */
  readonly folder: string;
  readonly order: (scan: Scan) => readonly Finding[];
}

const secrets: Reading = {
  family: 'secrets',
  lists: ['corpus.yaml', 'verdicts/repositories.yaml'],
  folder: 'verdicts',
  order: ({ findings }) => [...findings].sort(worstFirst),
};

/** Scans each repository again and joins its first findings, worst and surest first, with the verdicts. */
export async function bench(options: BenchOptions): Promise<void> {
  await judge(options, secrets);
}

/** Joins the first findings of each repository with what people decided on reading them. */
export async function judge(
  { corpus, timeout }: BenchOptions,
  { family, lists, folder, order }: Reading,
): Promise<void> {
  const perRule = new Map<string, Tally>();
  const perSet = new Map<string, Tally>();
  const rows: string[][] = [];
  const entries = lists.flatMap((list) => presentEntries(corpus, { list }));
  for (const { name, path, set = 'first' } of entries) {
    const options = ['--only', family, '--no-cache', '--format', 'json'];
    const result = await run([...handrail, 'scan', path, ...options], timeout);
    if (result === undefined || !worked.includes(result.exit ?? -1)) {
      rows.push([name, result?.late ? `not done in ${timeout} s` : 'not run']);
      continue;
    }
    const scan: Scan = JSON.parse(result.stdout);
    const verdicts = readVerdicts(folder, name);
    const tally: Tally = { true: 0, false: 0, unread: 0 };
    for (const finding of order(scan).slice(0, first)) {
      const verdict = verdicts.get(placeOf(finding)) ?? 'unread';
      if (verdict === 'unread') console.error(`unread: ${name} ${placeOf(finding)}`);
      tally[verdict]++;
      count(perRule, finding.ruleId, verdict);
      for (const part of ['all', finding.confidence]) count(perSet, `${set}: ${part}`, verdict);
    }
    rows.push([
      name,
      String(scan.findings.length),
      ...cells(tally),
      result.seconds.toFixed(2),
      result.peak?.toFixed(0) ?? '?',
    ]);
  }
  printTable(['repository', 'findings', 'true', 'false', 'unread', 'precision', 'seconds', 'peak MiB'], rows);
  printTallies('set and confidence', perSet);
  printTallies('rule', perRule);
}

function count(tallies: Map<string, Tally>, key: string, verdict: keyof Tally): void {
  const tally = tallies.get(key) ?? { true: 0, false: 0, unread: 0 };
  tally[verdict]++;
  tallies.set(key, tally);
}

function printTallies(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log('');
  const rows = [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, tally]) => [key, ...cells(tally)]);
  printTable([title, 'true', 'false', 'unread', 'precision'], rows);
}

function readVerdicts(folder: string, name: string): Map<string, 'true' | 'false'> {
  const file = new URL(`./${folder}/${name}.csv`, import.meta.url);
  const rows: Row[] = existsSync(file) ? parse(readFileSync(file), { columns: true }) : [];
  return new Map(rows.map((row) => [`${row.path}:${row.line} ${row.rule}`, row.verdict]));
}

function placeOf({ location, ruleId }: Finding): string {
  return `${location.path}:${location.line} ${ruleId}`;
}

function worstFirst(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    compareLocations(a.location, b.location)
  );
}

function cells(tally: Tally): string[] {
  const read = tally.true + tally.false;
  // Of few rows, chosen by whoever read them, no share is told.
  const precision = read < 10 || read <= tally.unread ? '-' : `${((100 * tally.true) / read).toFixed(0)} %`;
  return [tally.true, tally.false, tally.unread].map(String).concat(precision);
}
