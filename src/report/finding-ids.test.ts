import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findingIds } from './finding-ids.ts';
import { findingOf, manyFindings, placeOf } from './fixtures/scans.ts';

const idsOf = (...args: Parameters<typeof findingIds>) => [...findingIds(...args).values()];

test('every finding has an id of its own, copies too', () => {
  const copies = [1, 2, 3].map((line) => findingOf({ location: placeOf('a.py', line) }));
  const findings = [...copies, ...manyFindings(500).findings];
  const ids = idsOf(findings);
  expect(new Set(ids).size).toBe(findings.length);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test('an id survives a move, a renaming and new neighbours', () => {
  const moved = findingOf({ location: placeOf('lib/other.py', 900) });
  expect(idsOf([moved])).toEqual(idsOf([findingOf()]));
  expect(findingIds([findingOf({ key: 'k0' }), moved]).get(moved)).toBe(idsOf([findingOf()])[0]);
});

test('another key or another line is another finding', () => {
  const findings = [findingOf(), findingOf({ key: 'k2' }), findingOf({ lineHash: 'f' })];
  expect(new Set(findings.map((finding) => idsOf([finding])[0])).size).toBe(3);
});

test('the order in which findings come does not count', () => {
  const findings = [9, 3, 7].flatMap((line) => [
    findingOf({ location: placeOf('a.py', line) }),
    findingOf({ key: 'other', location: placeOf('b.py', line) }),
  ]);
  const expected = findingIds(findings);
  fc.assert(
    fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
      const ids = findingIds(shuffled);
      for (const finding of findings) expect(ids.get(finding)).toBe(expected.get(finding));
    }),
  );
});
