import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { renderCsv } from './csv.ts';
import { everyPiece, hostileText } from './fixtures/hostile.ts';
import { everyGap, fullScan, hostileScan, manyFindings, scanOf } from './fixtures/scans.ts';

type Row = Readonly<Record<string, string>>;

/** A strict reader of RFC 4180: the same number of cells in every record, which end in CR LF. */
function read(scan: Scan): readonly Row[] {
  return parse(renderCsv(scan), { columns: true, record_delimiter: '\r\n', relax_quotes: false });
}

const ofKind = (rows: readonly Row[], kind: string) => rows.filter((row) => row['kind'] === kind);

test('a finding is a row with its rule, place, identity and whether it counts', () => {
  expect(ofKind(read(fullScan), 'finding')[0]).toMatchObject({
    severity: 'critical',
    confidence: 'high',
    counts: 'yes',
    status: 'new',
    family: 'secrets',
    rule: 'secrets/github-token',
    path: '.env',
    line: '4',
    column: '14',
    end_column: '20',
    cwe: 'CWE-798',
    key: 'k3',
    line_hash: '0123456789abcdef',
  });
});

test('as many rows count as the verdict counted', () => {
  const rows = ofKind(read(fullScan), 'finding');
  expect(rows.filter((row) => row['counts'] === 'yes')).toHaveLength(fullScan.verdict.counted);
  expect(new Set(rows.map((row) => row['id'])).size).toBe(fullScan.findings.length);
});

test('a suppressed finding says why and until when', () => {
  const suppressed = ofKind(read(fullScan), 'finding').filter((row) => row['suppressed_because'] !== '');
  expect(suppressed.map((row) => [row['suppressed_because'], row['suppressed_until']])).toEqual([
    ['test data', '2027-01-31'],
    ['accepted by Ada', ''],
  ]);
});

test('verdict, coverage, every gap, what was fixed and notices are rows, too', () => {
  const rows = read(fullScan);
  expect(ofKind(rows, 'verdict')[0]).toMatchObject({ status: 'findings', title: 'shop' });
  expect(ofKind(rows, 'coverage').map((row) => row['status'])).toContain('not-built');
  expect(ofKind(rows, 'gap')).toHaveLength(everyGap.length);
  expect(ofKind(rows, 'fixed')[0]).toMatchObject({ rule: 'code/path-traversal', path: 'src/files.py' });
  expect(ofKind(rows, 'notice')).toHaveLength(2);
});

test('hostile text neither adds a row or a cell nor begins a formula', () => {
  const tame = read(hostileScan('tame')).length;
  const holds = (text: string) => {
    const rows = read(hostileScan(text));
    expect(rows).toHaveLength(tame);
    for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  };
  holds(everyPiece);
  for (const sign of ['=cmd|x', '+1', '-1', '@a', '\t=1', '\r=1', '"=1"']) holds(sign);
  fc.assert(fc.property(hostileText, holds), { numRuns: 50 });
});

test('a table of nothing still says that nothing was found', () => {
  expect(read(scanOf()).map((row) => row['kind'])).toEqual(['verdict', ...Array(6).fill('coverage')]);
  expect(read(manyFindings(3000))).toHaveLength(3007);
});
