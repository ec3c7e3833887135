import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import { everyGap, findingOf, fullScan, hostileScan, manyFindings, scanOf } from '../fixtures/scans.ts';
import { renderAsff } from './asff.ts';

interface AsffFinding {
  readonly Id: string;
  readonly Title: string;
  readonly Description: string;
  readonly GeneratorId: string;
  readonly Types: readonly string[];
  readonly ProductFields: Readonly<Record<string, string>>;
  readonly Resources: readonly {
    readonly Id: string;
    readonly Details: { readonly Other: Record<string, string> };
  }[];
  readonly Remediation?: { readonly Recommendation: { readonly Text: string } };
  readonly Compliance?: { readonly Status: string; readonly RelatedRequirements?: readonly string[] };
  readonly [key: string]: unknown;
}

const surroundings = {
  now: '2026-11-22T10:00:00.000Z',
  aws: { account: '111122223333', region: 'eu-central-1' },
};
const namespaces = [
  'Software and Configuration Checks',
  'TTPs',
  'Effects',
  'Unusual Behaviors',
  'Sensitive Data Identifications',
];

/** The findings of a scan, the scan's own first; the limits of AWS are checked on the way. */
function read(scan: Scan, project?: string): readonly AsffFinding[] {
  const options = { ...surroundings, ...(project === undefined ? {} : { project }) };
  const findings = JSON.parse(renderAsff(scan, options)) as AsffFinding[];
  for (const finding of findings) checkLimits(finding);
  expect(new Set(findings.map(({ Id }) => Id)).size).toBe(findings.length);
  return findings;
}

function checkLimits(finding: AsffFinding): void {
  expect(finding).toMatchObject({
    SchemaVersion: '2018-10-08',
    AwsAccountId: '111122223333',
    ProductArn: 'arn:aws:securityhub:eu-central-1:111122223333:product/111122223333/default',
    CreatedAt: surroundings.now,
    UpdatedAt: surroundings.now,
  });
  within(finding.Id, 512);
  within(finding.GeneratorId, 512);
  within(finding.Title, 256);
  within(finding.Description, 1024);
  within(finding.Remediation?.Recommendation.Text ?? 'none', 512);
  for (const type of finding.Types) expect(namespaces).toContain(type.split('/')[0]);
  mapWithin(finding.ProductFields, 2048);
  for (const { Id, Details } of finding.Resources) {
    within(Id, 512);
    mapWithin(Details.Other, 1024);
  }
  // A hundred of them may have 6 MB together, one alone 240 KB.
  expect(Buffer.byteLength(JSON.stringify(finding))).toBeLessThan(60_000);
}

function within(text: string, most: number): void {
  expect(text).toMatch(/\S/);
  expect(text.length).toBeLessThanOrEqual(most);
}

function mapWithin(map: Readonly<Record<string, string>>, most: number): void {
  expect(Object.keys(map).length).toBeLessThanOrEqual(50);
  for (const key of Object.keys(map)) within(key, 128);
  for (const value of Object.values(map)) within(value, most);
}

test('a finding has its severity, types, resource, weakness with lines, and remedy', () => {
  const [, found] = read(scanOf({ findings: [findingOf()] }));
  expect(found).toMatchObject({
    Title: 'SQL built from user input',
    GeneratorId: 'handrail/code/sql-injection',
    Severity: { Label: 'HIGH', Original: 'high' },
    FindingProviderFields: { Severity: { Label: 'HIGH' } },
    RecordState: 'ACTIVE',
    Resources: [{ Type: 'Other', Id: 'shop/src/orders.py', Partition: 'aws', Region: 'eu-central-1' }],
    Vulnerabilities: [
      {
        CodeVulnerabilities: [
          {
            Cwes: ['CWE-89'],
            FilePath: { FileName: 'orders.py', FilePath: 'src/orders.py', StartLine: 3, EndLine: 3 },
          },
        ],
      },
    ],
    ProductFields: { 'handrail/key': 'k1', 'handrail/line-hash': '0123456789abcdef' },
  });
  expect(found?.Remediation?.Recommendation.Text).toContain('1. Pass the value');
});

test('a suppressed finding comes suppressed, with the reason as a note', () => {
  const suppressed = read(fullScan).filter((finding) => finding['Workflow'] !== undefined);
  expect(suppressed).toHaveLength(2);
  expect(suppressed[0]).toMatchObject({
    Workflow: { Status: 'SUPPRESSED' },
    Note: { Text: 'Suppressed: test data', UpdatedBy: 'handrail' },
  });
});

test('only a complete scan without a finding that counts passes', () => {
  const status = (scan: Scan) => read(scan)[0]?.Compliance?.Status;
  const { verdict } = scanOf();
  expect(status(scanOf())).toBe('PASSED');
  expect(status(scanOf({ findings: [findingOf()] }))).toBe('FAILED');
  expect(status(scanOf({ verdict: { ...verdict, outcome: 'incomplete', unaccepted: 1 } }))).toBe('WARNING');
  expect(status(scanOf({ verdict: { ...verdict, outcome: 'interrupted' } }))).toBe('WARNING');
});

test('the finding of the scan tells coverage, every gap and what was fixed', () => {
  const fields = read(fullScan)[0]?.ProductFields ?? {};
  expect(fields['handrail/coverage/packages']).toContain('not built');
  expect(fields['handrail/fixed']).toBe('1');
  for (const { why } of everyGap) expect(fields[`handrail/gap/${why}`]).toContain(why);
});

test('an id is the same in the next scan and differs between projects', () => {
  const ids = (project: string) => read(fullScan, project).map(({ Id }) => Id);
  expect(ids('acme/shop')).toEqual(ids('acme/shop'));
  expect(ids('acme/shop').filter((id) => ids('acme/bank').includes(id))).toEqual([]);
});

test('no report without an account', () => {
  expect(() => renderAsff(scanOf(), { now: surroundings.now })).toThrow('names an AWS account');
});

test('neither hostile nor huge text breaks a limit', () => {
  for (const text of [
    everyPiece,
    everyPiece.repeat(500),
    '\u{E0041}'.repeat(3000),
    '日本'.repeat(9000),
    ' ',
    '',
  ]) {
    read(hostileScan(text));
  }
  read(manyFindings(1000));
  fc.assert(
    fc.property(hostileText, (text) => void read(hostileScan(text))),
    { numRuns: 40 },
  );
});

test('a finding names the requirements of the newest versions that its rule speaks of, at most 32', () => {
  const controls = [
    { standard: 'CIS AWS', version: '1.4', ids: ['2.1.2'] },
    { standard: 'CIS AWS', version: '3.0', ids: ['2.1.1'] },
    { standard: 'NIST SP 800-53', version: 'r5', ids: Array.from({ length: 40 }, (_, i) => `AC-${i + 1}`) },
  ];
  const scan = scanOf({ findings: [findingOf()] });
  const [, finding] = read({ ...scan, rules: scan.rules.map((rule) => ({ ...rule, controls })) });
  expect(finding?.Compliance).toMatchObject({ Status: 'FAILED' });
  const related = finding?.Compliance?.RelatedRequirements ?? [];
  expect(related.slice(0, 2)).toEqual(['CIS AWS 3.0/2.1.1', 'NIST SP 800-53 r5/AC-1']);
  expect(related).toHaveLength(32);
  expect(read(scan)[1]).not.toHaveProperty('Compliance');
});
