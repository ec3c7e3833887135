import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import { everyGap, findingOf, fullScan, hostileScan, manyFindings, scanOf } from '../fixtures/scans.ts';
import { renderOcsf } from './ocsf.ts';

type Event = Readonly<Record<string, unknown>>;

const now = '2026-11-22T10:00:00.000Z';

/** The scan's own event and those of its findings; what OCSF 1.6.0 requires of both is checked on the way. */
function read(
  scan: Scan,
  project?: string,
): { readonly scanned: Event; readonly findings: readonly Event[] } {
  const options = { now, ...(project === undefined ? {} : { project }) };
  const [scanned = {}, ...findings] = JSON.parse(renderOcsf(scan, options)) as Event[];
  for (const event of [scanned, ...findings]) {
    expect(event['type_uid']).toBe(Number(event['class_uid']) * 100 + Number(event['activity_id']));
    expect(event['category_uid']).toBe(Math.floor(Number(event['class_uid']) / 1000));
    expect(event).toMatchObject({
      time: Date.parse(now),
      severity_id: expect.any(Number),
      metadata: { version: '1.6.0', product: { name: 'Handrail' } },
    });
  }
  expect(scanned).toMatchObject({ class_uid: 6007, scan: { type_id: 99 } });
  for (const event of findings) {
    expect(event).toMatchObject({
      class_uid: 2002,
      finding_info: { uid: expect.stringMatching(/^[0-9a-f]{32}$/) },
    });
    for (const each of event['vulnerabilities'] as readonly object[]) {
      expect(Object.keys(each).filter((key) => ['cve', 'cwe', 'advisory'].includes(key))).toHaveLength(1);
    }
  }
  return { scanned, findings };
}

test('a finding is a vulnerability finding with its weakness, lines of code and remedy', () => {
  const [found] = read(scanOf({ findings: [findingOf()] })).findings;
  expect(found).toMatchObject({
    activity_id: 1,
    severity_id: 4,
    confidence_id: 3,
    status_id: 1,
    finding_info: {
      uid_alt: 'k1',
      title: 'SQL built from user input',
      analytic: { uid: 'code/sql-injection', type_id: 1 },
    },
    resources: [{ name: 'shop' }],
    vulnerabilities: [
      {
        cwe: { uid: 'CWE-89' },
        affected_code: [{ file: { name: 'orders.py', path: 'src/orders.py' }, start_line: 3, end_line: 3 }],
        remediation: { desc: expect.stringContaining('1. Pass the value') },
      },
    ],
  });
});

test('all severities have their numbers', () => {
  expect(read(manyFindings(5)).findings.map((event) => event['severity_id'])).toEqual([5, 4, 3, 2, 1]);
});

test('a suppressed finding is suppressed with its reason, a known one is updated', () => {
  const { findings } = read(fullScan);
  expect(findings.map((event) => [event['activity_id'], event['status']])).toEqual(
    expect.arrayContaining([
      [1, 'New'],
      [1, 'Suppressed'],
      [2, 'Suppressed'],
      [2, 'Existing'],
    ]),
  );
  expect(findings.map((event) => event['status_detail'])).toContain('test data until 2027-01-31');
});

test('a finding without a weakness refers to its rule', () => {
  const [found] = read(scanOf({ findings: [findingOf({ cwe: 0 })] })).findings;
  expect(found).toMatchObject({ vulnerabilities: [{ advisory: { uid: 'code/sql-injection' } }] });
});

test('the event of the scan tells coverage, gaps and what was fixed; an incomplete scan is no success', () => {
  const { scanned } = read(fullScan);
  expect(scanned).toMatchObject({
    status: 'Failure',
    num_detections: 5,
    num_skipped_items: everyGap.length,
    num_resolutions: 1,
    unmapped: {
      coverage: { packages: expect.stringContaining('not built') },
      fixed: [{ key: 'k9' }],
      suppressed: 2,
    },
  });
  expect(read(scanOf()).scanned).toMatchObject({ status: 'Success', activity_id: 2 });
  const interrupted = scanOf({ verdict: { ...scanOf().verdict, outcome: 'interrupted' } });
  expect(read(interrupted).scanned).toMatchObject({ status: 'Failure', activity_id: 3 });
});

test('the same line in two projects is two findings', () => {
  const scan = scanOf({ findings: [findingOf()] });
  const uid = (project: string) =>
    JSON.stringify(read(scan, project).findings.map((event) => event['finding_info']));
  expect(uid('acme/shop')).toBe(uid('acme/shop'));
  expect(uid('acme/shop')).not.toBe(uid('acme/bank'));
});

test('any hostile text gives valid events', () => {
  read(hostileScan(everyPiece));
  fc.assert(
    fc.property(hostileText, (text) => void read(hostileScan(text))),
    { numRuns: 40 },
  );
});
