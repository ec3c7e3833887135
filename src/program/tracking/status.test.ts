import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import type { Gap } from '#model/gap';
import type { Scan } from '#model/scan';
import type { MarkedCredential } from './marks-file.ts';
import { exposures, type TrackingInput, trackCredentials } from './status.ts';

const revoked = { on: '2026-11-22', by: 'Ada' };
const here = finding('a.env');
const past = (evidence: Record<string, string>): Finding => ({ ...here, evidence });
const goneInHistory = past({ date: '2026-11-02T10:00:00+01:00', 'still present': 'no, not in HEAD' });
const thereInHistory = past({ date: '2026-11-02T10:00:00+01:00', 'still present': 'yes, in HEAD' });

test('found, in the tree; without a history nobody knows about that', () => {
  expect(told({ tree: scan([here]), credentials: [] })).toEqual(['found tree:true history:undefined']);
});

test('marked and still there is revoked, with the days that it was open', () => {
  const tree = scan([{ ...here, marks: { revoked, location: here.location } }]);
  const input = { tree, history: scan([thereInHistory], 'history'), credentials: [credential({ revoked })] };
  expect(told(input)).toEqual(['revoked tree:true history:true 20 days']);
  expect(exposures(trackCredentials(input))).toEqual([20]);
});

test('marked as revoked, yet live: it is only found', () => {
  const tree = scan([{ ...here, marks: { revoked, live: true, location: here.location } }]);
  expect(told({ tree, credentials: [] })).toEqual(['found tree:true history:undefined live']);
});

test('gone from the tree and still in the history is said so, marked or not', () => {
  const history = scan([goneInHistory], 'history');
  expect(told({ tree: scan([]), history, credentials: [] })).toEqual(['gone tree:false history:true']);
  expect(told({ tree: scan([]), history, credentials: [credential({ revoked })] })).toEqual([
    'revoked tree:false history:true 20 days',
  ]);
});

test('removed is said of what neither tree nor history holds, whole ones only', () => {
  const credentials = [credential({ revoked })];
  const whole = scan([], 'history');
  expect(told({ tree: scan([]), history: whole, credentials })).toEqual(['removed tree:false history:false']);
  expect(told({ tree: scan([]), credentials })).toEqual(['revoked tree:false history:undefined']);
  const shallow = { ...whole, gaps: [gap('', 'history-missing')] };
  expect(told({ tree: scan([]), history: shallow, credentials })).toEqual([
    'revoked tree:false history:undefined',
  ]);
  const unread = { ...scan([]), gaps: [gap('a.env', 'too-large')] };
  expect(told({ tree: unread, history: whole, credentials })).toEqual([
    'revoked tree:undefined history:false',
  ]);
});

test('a credential that moved to another file of the tree is not removed', () => {
  const moved = { ...here, location: { ...here.location, path: 'b.env' } };
  const input = { tree: scan([moved]), history: scan([], 'history'), credentials: [credential({ revoked })] };
  expect(told(input)).toEqual(['revoked tree:true history:false', 'found tree:true history:false']);
});

test('a rotated one that was not revoked is rotated, not done', () => {
  const tree = scan([{ ...here, marks: { rotated: revoked, location: here.location } }]);
  expect(told({ tree, credentials: [] })).toEqual(['rotated tree:true history:undefined']);
});

function told(input: TrackingInput): readonly string[] {
  return trackCredentials(input).map(({ stage, inTree, inHistory, exposedDays, live }) =>
    [
      `${stage} tree:${inTree} history:${inHistory}`,
      ...(exposedDays === undefined ? [] : [`${exposedDays} days`]),
      ...(live ? ['live'] : []),
    ].join(' '),
  );
}

function finding(path: string): Finding {
  return {
    key: 'a'.repeat(32),
    lineHash: 'b'.repeat(32),
    ruleId: 'secrets/x',
    family: 'secrets',
    title: 'A secret',
    message: 'Here.',
    severity: 'high',
    confidence: 'high',
    cwe: 798,
    location: { path, line: 1, column: 1, endLine: 1, endColumn: 2 },
  };
}

function credential(marks: Partial<MarkedCredential>): MarkedCredential {
  const { key, lineHash, ruleId, location } = here;
  return { key, lineHash, ruleId, path: 'a.env', line: 1, column: 1, location, ...marks };
}

function gap(path: string, why: Gap['why']): Gap {
  return { analyser: 'source', path, why, detail: '' };
}

function scan(findings: readonly Finding[], kind: Scan['target']['kind'] = 'directory'): Scan {
  return {
    tool: { name: 'handrail', version: '0' },
    target: { kind, name: 'x' },
    verdict: {
      outcome: 'clean',
      exitCode: 0,
      failOn: 'high',
      confidence: 'medium',
      counted: 0,
      unaccepted: 0,
    },
    findings,
    fixed: [],
    gaps: [],
    exclusions: [],
    notices: [],
    profile: { name: 'normal', hidden: 0 },
    coverage: [],
    rules: [],
    reproducible: true,
  };
}
