import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import type { Severity } from '#model/severity';
import { withMarks } from './apply.ts';
import type { MarkedCredential } from './marks-file.ts';

const revoked = { on: '2026-11-22', by: 'Ada' };
const none = new Map<string, string>();

test('a revoked one stays at low and tells what it was; a rotated one weighs what it did', () => {
  const findings = [finding('a.env', 1, 'critical'), finding('b.env', 1, 'critical')];
  const credentials = [credential('a.env', 1, { revoked }), credential('b.env', 1, { rotated: revoked })];
  expect(told(withMarks(findings, { credentials, renames: none }))).toEqual([
    'a.env:1 low revoked was critical',
    'b.env:1 critical rotated',
  ]);
});

test('what is low or info already is not raised', () => {
  const findings = [finding('a.env', 1, 'info')];
  const marked = withMarks(findings, { credentials: [credential('a.env', 1, { revoked })], renames: none });
  expect(told(marked)).toEqual(['a.env:1 info revoked']);
});

test('a mark follows moved lines and renames, and never goes over to another file', () => {
  const credentials = [credential('a.env', 1, { revoked })];
  expect(told(withMarks([finding('a.env', 40)], { credentials, renames: none }))[0]).toContain('revoked');
  expect(told(withMarks([finding('b.env', 1)], { credentials, renames: none }))).toEqual(['b.env:1 high']);
  const renames = new Map([['a.env', 'b.env']]);
  expect(told(withMarks([finding('b.env', 1)], { credentials, renames }))[0]).toContain('revoked');
});

test('one mark speaks of one finding', () => {
  const findings = [finding('a.env', 1), finding('a.env', 9)];
  const marked = withMarks(findings, { credentials: [credential('a.env', 9, { revoked })], renames: none });
  expect(told(marked)).toEqual(['a.env:1 high', 'a.env:9 low revoked was high']);
});

test('another value in the same place is another credential', () => {
  const credentials = [credential('a.env', 1, { revoked })];
  const side = { credentials, renames: none, isSame: () => false };
  expect(told(withMarks([finding('a.env', 1)], side))).toEqual(['a.env:1 high']);
});

test('a finding of another family is never marked', () => {
  const findings = [{ ...finding('a.env', 1), family: 'code' as const }];
  const marked = withMarks(findings, { credentials: [credential('a.env', 1, { revoked })], renames: none });
  expect(told(marked)).toEqual(['a.env:1 high']);
});

test('one that the provider still accepts weighs what it did', () => {
  const verification = { state: 'verified', provider: 'Acme', reason: 'accepted', on: '2026-01-02' } as const;
  const [live] = withMarks([{ ...finding('a.env', 1), verification }], {
    credentials: [credential('a.env', 1, { revoked })],
    renames: none,
  });
  expect(live).toMatchObject({ severity: 'high', marks: { live: true, revoked } });
});

function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ location, severity, marks }) => {
    const steps = [
      marks?.revoked && 'revoked',
      marks?.rotated && 'rotated',
      marks?.severity && `was ${marks.severity}`,
    ];
    return [
      `${location.path}:${location.line} ${severity}`,
      ...steps.filter((step) => step !== undefined),
    ].join(' ');
  });
}

function finding(path: string, line: number, severity: Severity = 'high'): Finding {
  return {
    key: 'a'.repeat(32),
    lineHash: 'b'.repeat(32),
    ruleId: 'secrets/x',
    family: 'secrets',
    title: 'A secret',
    message: 'Here.',
    severity,
    confidence: 'high',
    cwe: 798,
    location: { path, line, column: 1, endLine: line, endColumn: 2 },
  };
}

function credential(path: string, line: number, marks: Partial<MarkedCredential>): MarkedCredential {
  const { key, lineHash, ruleId, location } = finding(path, line);
  return { key, lineHash, ruleId, path, line, column: 1, location, ...marks };
}
