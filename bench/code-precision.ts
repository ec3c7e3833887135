import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compareText } from '#model/location';
import { printTable } from './measure.ts';

/** One line of a file of verdicts. */
interface Row {
  readonly rule: string;
  readonly verdict: 'true' | 'false';
}

/** Made to be insecure: what is found there says nothing of what is found elsewhere. */
const madeInsecure: readonly string[] = ['juice-shop.csv', 'NodeGoat.csv'];

/** Share of what was read that is true, for each rule, of all verdicts of code that are kept: nothing is scanned. */
export async function bench(): Promise<void> {
  const folder = new URL('./verdicts/code/', import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv') && !madeInsecure.includes(name));
  const rows = files.flatMap((name): Row[] => parse(readFileSync(new URL(name, folder)), { columns: true }));
  const perRule = [...Map.groupBy(rows, ({ rule }) => rule)].sort(([a], [b]) => compareText(a, b));
  printTable(
    ['rule', 'true', 'read', 'precision'],
    [['all', rows] as const, ...perRule].map(([rule, read]) => cells(rule, read)),
  );
}

function cells(rule: string, read: readonly Row[]): string[] {
  const right = read.filter(({ verdict }) => verdict === 'true').length;
  return [rule, String(right), String(read.length), `${((100 * right) / read.length).toFixed(0)} %`];
}
