import { expect, test } from 'vitest';
import type { PackageDecision, VexStatement } from '#model/decision';
import type { Finding } from '#model/finding';
import { type Deciding, openDecisions, suppressionBy } from './decide.ts';
import { decisionNotices } from './decision-notices.ts';

const here = (path: string, line: number) => ({ path, line, column: 1, endLine: line, endColumn: 2 });

const decision: PackageDecision = {
  advisory: 'GHSA-aaaa-bbbb-cccc',
  package: 'leaky',
  status: 'false-positive',
  reason: 'Never called',
  location: here('handrail.yaml', 3),
};

const statement: VexStatement = {
  ids: ['CVE-2020-1234'],
  targets: [{ products: ['pkg:npm/leaky@1.4.0'], components: [] }],
  status: 'not-affected',
  justification: 'component_not_present',
  reason: '',
  format: 'openvex',
  time: '2026-01-01T00:00:00.000Z',
  location: here('a.openvex.json', 5),
};

function finding(version = '1.4.0', ids = ['CVE-2020-1234', 'GHSA-aaaa-bbbb-cccc']): Finding {
  return {
    key: 'k',
    lineHash: '',
    ruleId: 'packages/known-vulnerability',
    family: 'packages',
    title: '',
    message: '',
    severity: 'high',
    confidence: 'high',
    cwe: 1,
    location: here('package-lock.json', 7),
    package: {
      purl: `pkg:npm/leaky@${version}`,
      ecosystem: 'npm',
      name: 'leaky',
      installed: version,
      ids,
      kind: 'vulnerability',
      fixed: [],
      path: [],
      scope: 'production',
      relation: 'direct',
      reachability: 'unknown',
      severity: 'high',
      symbols: [],
    },
  };
}

function decide(given: Partial<Deciding>, asked = finding()) {
  const input: Deciding = {
    decisions: [],
    statements: [],
    products: [],
    today: '2026-11-22',
    inRange: (_, version, range) => (range === 'odd' ? undefined : version < range.slice(1)),
    ...given,
  };
  const decider = openDecisions(input);
  const held = decider.of(asked);
  const notices = decisionNotices(input, decider.outcome, true);
  return { held, suppression: suppressionBy(held), notices, codes: notices.map(({ code }) => code) };
}

test('a decision holds under every name of the advisory, before and after an index gives it another', () => {
  expect(decide({ decisions: [decision] }).held?.status).toBe('false-positive');
  expect(decide({ decisions: [decision] }, finding('1.4.0', ['GHSA-aaaa-bbbb-cccc'])).held).toBeDefined();
  expect(decide({ decisions: [{ ...decision, advisory: 'cve-2020-1234' }] }).held).toBeDefined();
  expect(decide({ decisions: [decision] }, finding('1.4.0', ['CVE-2020-9999'])).held).toBeUndefined();
});

test('a decision carries over to other versions unless it names some', () => {
  const old = { ...decision, versions: '<1.5.0' };
  expect(decide({ decisions: [decision] }, finding('2.0.0')).held).toBeDefined();
  expect(decide({ decisions: [old] }).held).toBeDefined();
  expect(decide({ decisions: [old] }, finding('2.0.0'))).toMatchObject({
    held: undefined,
    codes: ['decision-unused'],
  });
  expect(decide({ decisions: [{ ...decision, versions: 'odd' }] })).toMatchObject({
    held: undefined,
    codes: ['decision-range'],
  });
});

test('a decision of a path or of another package means nothing else', () => {
  expect(decide({ decisions: [{ ...decision, path: 'web/**' }] }).held).toBeUndefined();
  expect(decide({ decisions: [{ ...decision, path: 'package-lock.json' }] }).held).toBeDefined();
  expect(decide({ decisions: [{ ...decision, package: 'pkg:pypi/leaky' }] }).held).toBeUndefined();
  expect(decide({ decisions: [{ ...decision, package: 'pkg:npm/leaky' }] }).held).toBeDefined();
});

test('what is accepted, fixed or not affected is suppressed, what will be fixed or is looked into is not', () => {
  const statuses = [
    'accepted',
    'fixed',
    'not-affected',
    'false-positive',
    'will-fix',
    'under-investigation',
  ] as const;
  const suppressed = statuses.filter(
    (status) => decide({ decisions: [{ ...decision, status }] }).suppression,
  );
  expect(suppressed).toEqual(['accepted', 'fixed', 'not-affected', 'false-positive']);
});

test('an ended decision no longer holds and is told; on its last day it does', () => {
  const ended = { ...decision, status: 'accepted', by: 'Ada', until: '2026-11-21' } as const;
  expect(decide({ decisions: [ended] })).toMatchObject({ held: undefined, codes: ['decision-expired'] });
  expect(decide({ decisions: [{ ...ended, until: '2026-11-22' }] }).suppression).toMatchObject({
    kind: 'decision',
    reason: 'Accepted until 2026-11-22: Never called — Ada.',
  });
});

test('nobody accepts risk for somebody else', () => {
  const { held, suppression } = decide({ statements: [{ ...statement, status: 'accepted' }] });
  expect([held?.status, suppression]).toEqual(['accepted', undefined]);
});

test('a statement means its package in its version, whatever stands beside it', () => {
  const of = (name: string) =>
    decide({ statements: [{ ...statement, targets: [{ products: [name], components: [] }] }] }).held;
  expect(of('pkg:npm/leaky')).toBeDefined();
  for (const name of [
    'pkg:npm/leaky@1.4.1',
    'pkg:npm/other',
    'pkg:pypi/leaky',
    'pkg:npm/leaky?arch=arm64',
    'leaky',
    'pkg:npm/',
  ])
    expect(of(name)).toBeUndefined();
});

test('a component is meant within its product only', () => {
  const within = { products: ['pkg:oci/shop@2'], components: ['pkg:npm/leaky'] };
  const asked = { statements: [{ ...statement, targets: [within] }] };
  expect(decide(asked)).toMatchObject({ held: undefined, codes: ['vex-other-product'] });
  expect(decide({ ...asked, products: ['pkg:oci/shop@2'] }).held).toBeDefined();
  expect(decide({ ...asked, products: ['pkg:oci/shop@3'] }).held).toBeUndefined();
});

test('a statement about the whole product means each of its packages', () => {
  const whole = { ...statement, targets: [{ products: ['shop'], components: [] }] };
  expect(decide({ statements: [whole], products: ['shop'] }).held).toBeDefined();
});

test('"fixed" says so of a version, not of a package for ever', () => {
  const fixed = (name: string) =>
    decide({
      statements: [{ ...statement, status: 'fixed', targets: [{ products: [name], components: [] }] }],
    }).held;
  expect(fixed('pkg:npm/leaky@1.4.0')?.status).toBe('fixed');
  expect(fixed('pkg:npm/leaky')).toBeUndefined();
  expect(fixed('pkg:npm/%40a/leaky')).toBeUndefined();
});

test('within one document the latest statement holds', () => {
  const later = {
    ...statement,
    status: 'affected',
    time: '2026-02-01T00:00:00.000Z',
    location: here('a.openvex.json', 9),
  } as const;
  for (const statements of [
    [statement, later],
    [later, statement],
  ])
    expect(decide({ statements })).toMatchObject({ held: { status: 'affected' }, codes: [] });
});

test('of two documents that disagree the one that says affected holds, and both are told', () => {
  const other = { ...statement, status: 'affected', location: here('b.openvex.json', 4) } as const;
  for (const statements of [
    [statement, other],
    [other, statement],
  ]) {
    const { held, suppression, notices } = decide({ statements });
    expect([held?.status, suppression]).toEqual(['affected', undefined]);
    expect(notices).toMatchObject([
      {
        code: 'decision-conflict',
        message:
          'CVE-2020-1234 of pkg:npm/leaky@1.4.0: "Affected" (b.openvex.json:4) holds, though "Not affected" (a.openvex.json:5) disagrees.',
      },
    ]);
  }
});

test('statements that disagree in the same words are told once', () => {
  const other = { ...statement, status: 'affected', location: here('b.openvex.json', 4) } as const;
  const { codes } = decide({ statements: [other, statement, { ...statement }, { ...statement }] });
  expect(codes).toEqual(['decision-conflict']);
});

test('our own decision goes before others, and who disagrees is told', () => {
  const ours = { ...decision, status: 'will-fix', until: '2027-01-31' } as const;
  expect(decide({ decisions: [ours], statements: [statement] })).toMatchObject({
    held: { status: 'will-fix', source: 'handrail' },
    codes: ['decision-conflict'],
  });
});

test('where packages were not looked up, nothing is said to match nothing', () => {
  const input: Deciding = {
    decisions: [decision, { ...decision, status: 'accepted', by: 'Ada', until: '2026-11-21' }],
    statements: [],
    products: [],
    today: '2026-11-22',
    inRange: () => undefined,
  };
  const { outcome } = openDecisions(input);
  const told = (isKnown: boolean) => decisionNotices(input, outcome, isKnown).map(({ message }) => message);
  expect(told(true).filter((message) => message.includes('matches nothing'))).toHaveLength(2);
  expect(told(false)).toEqual([
    'This decision about GHSA-aaaa-bbbb-cccc ended on 2026-11-21. What it covered counts again.',
  ]);
});
