import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { hostileText } from '../fixtures/hostile.ts';
import { findingOf, fullScan, hostileScan, placeOf, scanOf } from '../fixtures/scans.ts';
import { renderSarif } from './sarif.ts';

/** As much of the format as these tests look at; sarif.schema.test.ts holds the whole. */
interface Run {
  readonly tool: {
    readonly driver: { readonly rules: readonly Json[]; readonly notifications?: readonly Json[] };
  };
  readonly invocations: readonly Json[];
  readonly results: readonly Json[];
  readonly taxonomies: readonly Json[];
  readonly originalUriBaseIds: Json;
}
type Json = Readonly<Record<string, unknown>>;

function runOf(scan: Scan): Run {
  const log = JSON.parse(renderSarif(scan)) as { readonly version: string; readonly runs: readonly [Run] };
  expect(log.version).toBe('2.1.0');
  return log.runs[0];
}

test('a result refers to its rule, its weakness and its place', () => {
  const [result] = runOf(scanOf({ findings: [findingOf()] })).results;
  expect(result).toMatchObject({
    ruleId: 'code/sql-injection',
    ruleIndex: 0,
    level: 'error',
    fingerprints: { 'handrail/v1': 'k1' },
    partialFingerprints: { primaryLocationLineHash: '0123456789abcdef:1' },
    taxa: [{ id: '89', index: 0, toolComponent: { name: 'CWE', index: 0 } }],
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'src/orders.py', uriBaseId: 'SRCROOT' },
          region: {
            startLine: 3,
            startColumn: 5,
            endLine: 3,
            endColumn: 18,
            snippet: { text: 'db.execute("S' },
          },
          contextRegion: { startLine: 2, endLine: 4 },
        },
      },
    ],
  });
});

test('a rule carries help, level, weakness, score and precision', () => {
  const [rule] = runOf(fullScan).tool.driver.rules;
  expect(rule).toMatchObject({
    id: 'code/sql-injection',
    deprecatedIds: ['code/sqli'],
    helpUri: 'https://cwe.mitre.org/data/definitions/89.html',
    defaultConfiguration: { level: 'error' },
    relationships: [{ target: { id: '89' }, kinds: ['superset'] }],
    properties: {
      tags: ['security', 'external/cwe/cwe-089', 'code'],
      precision: 'high',
      'security-severity': '8.0',
    },
  });
  expect(JSON.stringify(rule)).toContain('How to fix it');
});

test('the same line again in one file is numbered', () => {
  const findings = [
    findingOf(),
    findingOf({ location: placeOf('src/orders.py', 9) }),
    findingOf({ location: placeOf('b.py', 3) }),
  ];
  const hashes = runOf(scanOf({ findings })).results.map((result) => result['partialFingerprints']);
  expect(hashes.map((hash) => Object.values(hash as Json)[0])).toEqual([
    '0123456789abcdef:1',
    '0123456789abcdef:2',
    '0123456789abcdef:1',
  ]);
});

test('what was compared is new, unchanged or absent; what was not compared is neither', () => {
  expect(runOf(fullScan).results.map((result) => result['baselineState'])).toEqual([
    'new',
    'unchanged',
    'new',
    'new',
    'unchanged',
    'absent',
  ]);
  expect(runOf(scanOf({ findings: [findingOf()] })).results[0]).not.toHaveProperty('baselineState');
});

test('suppressions say where, why and until when; every result has the property', () => {
  const { results } = runOf(fullScan);
  expect(results.every((result) => Array.isArray(result['suppressions']))).toBe(true);
  expect(results[3]?.['suppressions']).toMatchObject([
    { kind: 'inSource', status: 'accepted', justification: 'test data', properties: { until: '2027-01-31' } },
  ]);
  expect(results[4]?.['suppressions']).toMatchObject([
    { kind: 'external', justification: 'accepted by Ada' },
  ]);
});

test('a trace is a code flow in order', () => {
  const [result] = runOf(fullScan).results;
  const text = JSON.stringify(result?.['codeFlows']);
  expect(text.indexOf('the parameter arrives')).toBeLessThan(text.indexOf('it is executed'));
  expect(text).toContain('"kinds":["source"]');
  expect(text).toContain('"kinds":["sink"]');
});

test('every gap and notice is a notification with a descriptor, a level and a place', () => {
  const run = runOf(fullScan);
  const [invocation] = run.invocations;
  const gaps = invocation?.['toolExecutionNotifications'] as readonly Json[];
  const ids = new Set(run.tool.driver.notifications?.map(({ id }) => id));
  expect(gaps).toHaveLength(fullScan.gaps.length);
  for (const gap of gaps) {
    expect(ids).toContain((gap['descriptor'] as Json)['id']);
    expect(['error', 'warning', 'note']).toContain(gap['level']);
  }
  expect(gaps.filter((gap) => gap['locations'] === undefined)).toHaveLength(1);
  expect(invocation?.['toolConfigurationNotifications']).toHaveLength(2);
  expect(invocation).toMatchObject({ executionSuccessful: true, exitCode: 1 });
});

test('an interrupted run was not successful', () => {
  const { verdict } = scanOf();
  const run = runOf(scanOf({ verdict: { ...verdict, outcome: 'interrupted', exitCode: 130 } }));
  expect(run.invocations[0]).toMatchObject({ executionSuccessful: false, exitCode: 130 });
});

test('neither a time nor a place on the machine is told', () => {
  const run = runOf(fullScan);
  expect(run.originalUriBaseIds).toEqual({
    SRCROOT: { description: { text: 'The root of the scanned tree.' } },
  });
  expect(renderSarif(fullScan)).not.toMatch(/TimeUtc|file:\/\/|"guid"/);
});

test('a finding without a line has a file but no region', () => {
  const [result] = runOf(scanOf({ findings: [findingOf({ location: placeOf('a.py', 0) })] })).results;
  expect(JSON.stringify(result?.['locations'])).toBe(
    '[{"physicalLocation":{"artifactLocation":{"uri":"a.py","uriBaseId":"SRCROOT"}}}]',
  );
});

test('every URI in a log of hostile text is a relative reference', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const uris = [...renderSarif(hostileScan(text)).matchAll(/"uri": "([^"]*)"/g)].map(([, uri]) => uri);
      for (const uri of uris) expect(uri).toMatch(/^(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})*$/);
    }),
  );
});

test('a rule tells the controls that it speaks of', () => {
  const controls = [{ standard: 'CIS AWS', version: '3.0', ids: ['2.1.1', '2.1.4'] }];
  const scan = scanOf({ findings: [findingOf()] });
  const told = runOf({ ...scan, rules: scan.rules.map((rule) => ({ ...rule, controls })) });
  expect(told.tool.driver.rules[0]).toHaveProperty('properties.controls', ['CIS AWS 3.0: 2.1.1, 2.1.4']);
  expect(runOf(scan).tool.driver.rules[0]).not.toHaveProperty('properties.controls');
});
