import { expect, test } from 'vitest';
import type { Verdict } from '#model/scan';
import { everyGap, findingOf, fullScan, scanOf } from './fixtures/scans.ts';
import { groupGaps, targetSentence, toneOf, totals, verdictSentence } from './summary.ts';
import { count, thousands } from './wording.ts';

const verdict: Verdict = {
  outcome: 'clean',
  exitCode: 0,
  failOn: 'high',
  confidence: 'medium',
  counted: 0,
  unaccepted: 0,
};

test('suppressed findings are counted apart', () => {
  const sum = totals(fullScan);
  expect(sum).toMatchObject({ open: 3, suppressed: 2, fixed: 1, new: 2, existing: 1 });
  expect(sum.bySeverity).toEqual({ critical: 1, high: 1, medium: 0, low: 1, info: 0 });
});

test('new and existing are unknown where nothing was compared', () => {
  expect(totals(scanOf({ findings: [findingOf()] }))).toMatchObject({ new: undefined, existing: undefined });
});

test('gaps are grouped by reason, the most frequent first', () => {
  const [first] = everyGap;
  const twice = first ? [{ ...first, why: 'syntax' as const, path: 'b' }] : [];
  expect(groupGaps([...everyGap, ...twice])[0]).toMatchObject({
    key: 'syntax',
    members: [{ path: 'b' }, { path: 'dir/syntax.bin' }],
  });
});

test('the verdict is said in sentences', () => {
  expect(verdictSentence(scanOf())).toBe('No findings in what was checked.');
  expect(verdictSentence(fullScan)).toBe(
    '2 new findings at severity high or worse, confidence medium or better, count against this scan. The scan is incomplete: 3 gaps not accepted. Not built yet: Packages. Left out on request: Pipelines. Another run may give another result.',
  );
  const one = scanOf({
    findings: [findingOf()],
    verdict: { ...verdict, outcome: 'findings', counted: 1, failOn: 'critical', confidence: 'low' },
  });
  expect(verdictSentence(one)).toBe('1 finding at severity critical, counts against this scan.');
  const below = scanOf({ findings: [findingOf({ severity: 'low' })], verdict });
  expect(verdictSentence(below)).toBe(
    'No finding reaches the threshold (severity high or worse, confidence medium or better).',
  );
  expect(
    verdictSentence(
      scanOf({ verdict: { ...verdict, outcome: 'incomplete', unaccepted: 1 }, gaps: everyGap }),
    ),
  ).toBe('No findings in what was checked. The scan is incomplete: 1 gap not accepted.');
  expect(verdictSentence(scanOf({ verdict: { ...verdict, outcome: 'interrupted' } }))).toContain(
    'interrupted',
  );
});

test('a scan that found nothing to look at does not speak of what was checked', () => {
  const coverage = scanOf().coverage.map(
    (row) => ({ ...row, state: 'nothing-to-check', checked: 0 }) as const,
  );
  expect(verdictSentence(scanOf({ coverage }))).toBe('There was nothing that this scan could check.');
});

test('only a clean scan without an open finding looks good', () => {
  expect(toneOf(scanOf())).toBe('good');
  expect(toneOf(scanOf({ findings: [findingOf({ status: 'existing' })], verdict }))).toBe('good');
  expect(toneOf(scanOf({ findings: [findingOf()], verdict: { ...verdict, failOn: 'never' } }))).toBe('warn');
  expect(toneOf(scanOf({ verdict: { ...verdict, outcome: 'incomplete' } }))).toBe('warn');
  expect(toneOf(fullScan)).toBe('bad');
});

test('a target is named with its commits', () => {
  expect(targetSentence(fullScan.target)).toBe('shop at aaaaaaaaaaaa compared with bbbbbbbbbbbb');
  expect(targetSentence({ kind: 'directory', name: 'shop' })).toBe('shop');
});

test('numbers are grouped by three, nouns agree', () => {
  expect([thousands(0), thousands(999), thousands(1000), thousands(1234567)]).toEqual([
    '0',
    '999',
    '1,000',
    '1,234,567',
  ]);
  expect([count(1, 'entry', 'entries'), count(2, 'entry', 'entries'), count(0, 'file')]).toEqual([
    '1 entry',
    '2 entries',
    '0 files',
  ]);
});
