import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scan } from '#model/scan';
import { renderCodeClimate } from './codeclimate.ts';
import { hostileText } from './fixtures/hostile.ts';
import { findingOf, fullScan, hostileScan, manyFindings, placeOf, scanOf } from './fixtures/scans.ts';

interface Issue {
  readonly check_name: string;
  readonly description: string;
  readonly severity: string;
  readonly fingerprint: string;
  readonly location: { readonly path: string };
}

/** What GitLab's documentation of code quality asks of a report, and Code Climate's specification of an issue. */
const valid = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['type', 'check_name', 'description', 'categories', 'severity', 'fingerprint', 'location'],
    properties: {
      type: { const: 'issue' },
      check_name: { type: 'string', minLength: 1 },
      description: { type: 'string', minLength: 1 },
      content: { type: 'object', required: ['body'], properties: { body: { type: 'string' } } },
      categories: { type: 'array', minItems: 1, items: { enum: ['Security'] } },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      fingerprint: { type: 'string', pattern: '^[0-9a-f]{32}$' },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/).' },
          lines: {
            type: 'object',
            required: ['begin', 'end'],
            properties: { begin: { type: 'integer', minimum: 1 }, end: { type: 'integer', minimum: 1 } },
          },
        },
      },
    },
  },
});

function issuesOf(scan: Scan): readonly Issue[] {
  const issues: unknown = JSON.parse(renderCodeClimate(scan));
  valid(issues);
  expect(valid.errors).toBe(null);
  return issues as readonly Issue[];
}

test('a finding is an issue at its place; the five severities have names of their own', () => {
  const [issue] = issuesOf(scanOf({ findings: [findingOf()] }));
  expect(issue).toMatchObject({
    check_name: 'code/sql-injection',
    description: 'SQL built from user input: The query holds the request parameter `user`.',
    severity: 'critical',
    location: { path: 'src/orders.py', lines: { begin: 3, end: 3 } },
  });
  const names = issuesOf(manyFindings(5)).map(({ severity }) => severity);
  expect(names).toEqual(['blocker', 'critical', 'major', 'minor', 'info']);
});

test('every fingerprint occurs once and does not follow the line', () => {
  const issues = issuesOf(manyFindings(1000));
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  const at = (line: number) =>
    issuesOf(scanOf({ findings: [findingOf({ location: placeOf('a.py', line) })] }));
  expect(at(1)[0]?.fingerprint).toBe(at(99)[0]?.fingerprint);
});

test('a complete scan without findings is an empty list', () => {
  expect(issuesOf(scanOf())).toEqual([]);
});

test('what was not checked is an issue, which stays the same while the kinds of gaps do', () => {
  const gap = (path: string) => ({ analyser: 'source', path, why: 'too-large', detail: '' }) as const;
  const verdict = { ...scanOf().verdict, unaccepted: 1, outcome: 'incomplete' } as const;
  const [one] = issuesOf(scanOf({ gaps: [gap('a.sql')], verdict }));
  const [two] = issuesOf(scanOf({ gaps: [gap('a.sql'), gap('b.sql')], verdict }));
  expect(one).toMatchObject({ check_name: 'handrail/not-checked', severity: 'major' });
  expect(two?.description).toContain('2 gaps: a.sql, b.sql');
  expect(two?.fingerprint).toBe(one?.fingerprint);
});

test('suppressed findings are no issues but counted', () => {
  const issues = issuesOf(fullScan);
  expect(issues.filter(({ location }) => location.path.startsWith('test/'))).toEqual([]);
  expect(issues.at(-1)?.description).toContain('2 suppressed findings');
});

test('any hostile text gives a valid report', () => {
  fc.assert(
    fc.property(hostileText, (text) => void issuesOf(hostileScan(text))),
    { numRuns: 50 },
  );
});
