import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingOf, manyFindings, placeOf, scanOf } from './fixtures/scans.ts';
import { byFile, openFindings, ranked } from './order.ts';

const gate = { failOn: 'high', confidence: 'medium' } as const;

test('what counts comes first, then the worst, then the surest', () => {
  const findings = [
    findingOf({ key: 'unsure', severity: 'critical', confidence: 'low', location: placeOf('a', 1) }),
    findingOf({ key: 'mild', severity: 'medium', location: placeOf('a', 2) }),
    findingOf({ key: 'known', severity: 'critical', status: 'existing', location: placeOf('a', 3) }),
    findingOf({ key: 'medium', severity: 'high', confidence: 'medium', location: placeOf('b', 1) }),
    findingOf({ key: 'sure', severity: 'high', location: placeOf('z', 1) }),
    findingOf({ key: 'worst', severity: 'critical', confidence: 'medium', location: placeOf('z', 2) }),
  ];
  const keys = ranked(findings, gate).map(({ key }) => key);
  expect(keys).toEqual(['worst', 'sure', 'medium', 'known', 'unsure', 'mild']);
});

test('the order does not depend on the order in which findings came', () => {
  const all = manyFindings(40).findings;
  fc.assert(
    fc.property(fc.shuffledSubarray([...all], { minLength: 40 }), (shuffled) => {
      expect(ranked(shuffled, gate)).toEqual(ranked(all, gate));
    }),
  );
});

test('the file with the first finding comes first', () => {
  const findings = [
    findingOf({ severity: 'low', location: placeOf('a.py', 1) }),
    findingOf({ severity: 'critical', location: placeOf('z.py', 9) }),
    findingOf({ severity: 'low', location: placeOf('z.py', 1) }),
  ];
  const files = byFile(ranked(findings, gate));
  expect(
    files.map(({ path, findings: found }) => [path, found.map(({ location }) => location.line)]),
  ).toEqual([
    ['z.py', [9, 1]],
    ['a.py', [1]],
  ]);
});

test('known and suppressed findings need no look', () => {
  const suppression = { kind: 'inline', reason: 'r', location: placeOf('a', 1) } as const;
  const findings = [
    findingOf({ status: 'existing' }),
    findingOf({ suppression }),
    findingOf({ key: 'open' }),
  ];
  expect(openFindings(scanOf({ findings })).map(({ key }) => key)).toEqual(['open']);
});
