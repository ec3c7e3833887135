import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingOf, manyFindings, placeOf, scanOf } from './fixtures/scans.ts';
import { byFile, copiesText, grouped, openFindings, ranked } from './order.ts';

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

test('a value is told once, with its other places; a severity or a decision of its own keeps a place apart', () => {
  const suppression = { kind: 'inline', reason: 'r', location: placeOf('d', 1) } as const;
  const findings = [
    findingOf({ group: 1, location: placeOf('a', 1) }),
    findingOf({ location: placeOf('a', 2) }),
    findingOf({ group: 1, location: placeOf('b', 1) }),
    findingOf({ group: 1, severity: 'medium', location: placeOf('c', 1) }),
    findingOf({ group: 1, suppression, location: placeOf('d', 1) }),
  ];
  const told = grouped(findings).map(({ finding, copies }) =>
    [finding, ...copies].map((one) => one.location.path),
  );
  expect(told).toEqual([['a', 'b'], ['a'], ['c'], ['d']]);
});

test('no finding is lost by grouping', () => {
  const some = fc.array(
    fc.record({ group: fc.integer({ min: 0, max: 3 }), severity: fc.constantFrom('high', 'low') }),
  );
  fc.assert(
    fc.property(some, (list) => {
      const findings = list.map(({ group, severity }, i) => {
        const given = { severity, location: placeOf('a', i + 1) } as const;
        return findingOf(group === 0 ? given : { ...given, group });
      });
      const told = grouped(findings).flatMap(({ finding, copies }) => [finding, ...copies]);
      expect(new Set(told)).toEqual(new Set(findings));
      expect(told).toHaveLength(findings.length);
    }),
  );
});

test('the first places are named, the rest is counted', () => {
  const copies = [1, 2, 3, 4].map((line) => findingOf({ location: placeOf('a', line) }));
  expect(copiesText(copies, 2)).toEqual(['a:1', 'a:2', 'and 2 more places']);
  expect(copiesText(copies, 4)).toHaveLength(4);
});
