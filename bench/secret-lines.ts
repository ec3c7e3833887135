import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { type Confidence, confidences } from '#model/severity';
import { type BenchOptions, handrail, worked } from './handrail.ts';
import { printTable, run } from './measure.ts';

/** What a person decided on reading one line that was drawn from a repository without our help. */
interface Row {
  readonly repository: string;
  readonly commit: string;
  /** Rules were changed by looking at the first half only. */
  readonly half: 'tune' | 'held';
  /** `scan`: one of our own findings, which tells of precision and nothing of recall. */
  readonly drawn: 'tight' | 'broad' | 'literal' | 'scan';
  readonly path: string;
  readonly line: string;
  /** `none` where the line holds no credential. */
  readonly kind: string;
  readonly verdict: 'true' | 'false';
}

/** A line and how sure the scan is of its surest finding there. */
interface Judged {
  readonly row: Row;
  readonly seen: Confidence | undefined;
}

/** Scans the files that hold labelled lines, each at its commit, and counts which lines were found. */
export async function bench({ corpus }: BenchOptions): Promise<void> {
  const rows: Row[] = parse(readFileSync(new URL('./verdicts/secret-lines.csv', import.meta.url)), {
    columns: true,
  });
  const judged: Judged[] = [];
  for (const [repository, lines] of Map.groupBy(rows, (row) => row.repository)) {
    const clone = join(corpus, repository.replace('/', '+'));
    const findings = await findingsIn(clone, lines);
    if (typeof findings === 'string') console.log(`${repository}: not run, ${findings}`);
    else judged.push(...lines.map((row) => ({ row, seen: surest(findings, row) })));
  }
  for (const half of ['tune', 'held']) {
    console.log(`\n${half === 'held' ? 'Held out' : 'Tuned on'}`);
    const lines = judged.filter(({ row }) => row.half === half);
    printHalf(lines.filter(({ row }) => row.drawn !== 'scan'));
    printFindings(lines.filter(({ row }) => row.drawn === 'scan'));
  }
}

/** The findings of the labelled files alone, which stand in a folder of their own at their paths. */
async function findingsIn(clone: string, rows: readonly Row[]): Promise<readonly Finding[] | string> {
  if (!existsSync(clone)) return 'not cloned';
  const folder = mkdtempSync(join(tmpdir(), 'handrail-bench-'));
  try {
    for (const { path, commit } of new Map(rows.map((row) => [row.path, row])).values()) {
      const blob = spawnSync('git', ['-C', clone, 'cat-file', 'blob', `${commit}:${path}`], {
        maxBuffer: 2 ** 26,
      });
      if (blob.status !== 0) return `${path} is not there at ${commit}`;
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), blob.stdout);
    }
    const command = ['scan', folder, '--only', 'secrets', '--no-cache', '--format', 'json'];
    const result = await run([...handrail, ...command]);
    if (result === undefined || !worked.includes(result.exit ?? -1)) return 'the scan failed';
    const scan: Scan = JSON.parse(result.stdout);
    return scan.findings;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function surest(findings: readonly Finding[], { path, line }: Row): Confidence | undefined {
  const there = findings.filter(
    ({ location }) =>
      location.path === path &&
      location.line <= Number(line) &&
      (location.endLine ?? location.line) >= Number(line),
  );
  return confidences.find((confidence) => there.some((finding) => finding.confidence === confidence));
}

function printHalf(judged: readonly Judged[]): void {
  const kinds = [...new Set(judged.map(({ row }) => row.kind))].filter((kind) => kind !== 'none').sort();
  const byThreshold = confidences.map((least, i) => {
    const enough = confidences.slice(0, i + 1);
    return [`at least ${least}`, ...shares(judged, (seen) => seen !== undefined && enough.includes(seen))];
  });
  printTable(['confidence', 'found', 'of', 'recall', 'wrong', 'precision'], byThreshold);
  console.log('');
  const byKind = kinds.map((kind) => {
    const lines = judged.filter(({ row }) => row.kind === kind);
    return [kind, ...shares(lines, (seen) => seen !== undefined).slice(0, 3)];
  });
  printTable(['kind', 'found', 'of', 'recall'], byKind);
}

/** Findings of an earlier scan that were read: what is still found of them. */
function printFindings(judged: readonly Judged[]): void {
  if (judged.length === 0) return;
  const [found, , , wrong, precision] = shares(judged, (seen) => seen !== undefined);
  console.log(`\nOf findings drawn at random: ${found} true, ${wrong} false, precision ${precision}`);
}

function shares(judged: readonly Judged[], isFound: (seen: Confidence | undefined) => boolean): string[] {
  const all = judged.filter(({ row }) => row.verdict === 'true').length;
  const found = judged.filter(({ row, seen }) => row.verdict === 'true' && isFound(seen)).length;
  const wrong = judged.filter(({ row, seen }) => row.verdict === 'false' && isFound(seen)).length;
  return [String(found), String(all), percent(found, all), String(wrong), percent(found, found + wrong)];
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(0)} %`;
}
