import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { compareText } from '#model/location';
import { printTable } from './measure.ts';

/** One line of a file of verdicts. */
interface Row {
  readonly ecosystem: string;
  readonly confidence: string;
  readonly verdict: 'true' | 'false' | 'unclear';
}

/** One lock file, and what another program expects of it. */
interface Compared {
  readonly ecosystem: string;
  readonly packages: string;
  readonly found: string;
  readonly expected: string;
  readonly missed: string;
  readonly beyond: string;
}

const folder = new URL('./verdicts/packages/', import.meta.url);
const comparison = 'compared.csv';

/** What is kept of public lock files: how many findings are true as their advisories read, and what was missed. Scans nothing. */
export async function bench(): Promise<void> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.csv') && name !== comparison);
  const rows = names.flatMap((name): Row[] => rowsOf(name));
  const read = [
    ['all', rows] as const,
    ...groups(rows, ({ confidence }) => `confidence ${confidence}`),
    ...groups(rows, ({ ecosystem }) => ecosystem),
  ];
  printTable(['findings', 'read', 'true', 'false', 'unclear'], read.map(countsOf));
  console.log('');
  const compared: Compared[] = rowsOf(comparison);
  printTable(
    ['lock files', 'files', 'packages', 'found', 'expected', 'missed', 'beyond'],
    [['all', compared] as const, ...groups(compared, ({ ecosystem }) => ecosystem)].map(sumsOf),
  );
}

function rowsOf<T>(name: string): T[] {
  return parse(readFileSync(new URL(name, folder)), { columns: true });
}

function groups<T>(rows: readonly T[], by: (row: T) => string): (readonly [string, readonly T[]])[] {
  return [...Map.groupBy(rows, by)].sort(([a], [b]) => compareText(a, b));
}

function countsOf([name, rows]: readonly [string, readonly Row[]]): string[] {
  const count = (wanted: Row['verdict']) => String(rows.filter(({ verdict }) => verdict === wanted).length);
  return [name, String(rows.length), count('true'), count('false'), count('unclear')];
}

function sumsOf([name, rows]: readonly [string, readonly Compared[]]): string[] {
  const sum = (of: (row: Compared) => string) => String(rows.reduce((all, row) => all + Number(of(row)), 0));
  return [
    name,
    String(rows.length),
    ...[
      sum(({ packages }) => packages),
      sum(({ found }) => found),
      sum(({ expected }) => expected),
      sum(({ missed }) => missed),
      sum(({ beyond }) => beyond),
    ],
  ];
}
