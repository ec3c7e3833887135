import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Candidate, Rank } from './candidate.ts';
import { untouched, withoutOverlaps } from './overlap.ts';

const candidate = (rule: string, rank: Rank, start: number, end: number): Candidate => ({
  rule,
  rank,
  start,
  end,
  severity: 'high',
  confidence: 'high',
});

const rules = (found: readonly Candidate[]) => found.map(({ rule }) => rule);

test('a provider beats a name, a name beats a word, whatever the length', () => {
  const found = [candidate('word', 0, 0, 50), candidate('provider', 3, 10, 20), candidate('name', 2, 5, 30)];
  expect(rules(withoutOverlaps(found))).toEqual(['provider']);
});

test('of equally exact rules the longest value wins, then the first name', () => {
  expect(rules(withoutOverlaps([candidate('b', 1, 0, 9), candidate('a', 1, 0, 10)]))).toEqual(['a']);
  expect(rules(withoutOverlaps([candidate('b', 1, 0, 9), candidate('a', 1, 0, 9)]))).toEqual(['a']);
});

test('what a loser saw beyond the winner is masked with it', () => {
  const [kept] = withoutOverlaps([candidate('word', 0, 0, 30), candidate('provider', 3, 10, 20)]);
  expect(kept?.alsoMask).toEqual([{ start: 0, end: 30 }]);
});

test('a loser between two winners does not make one of them disappear', () => {
  const found = [candidate('left', 3, 0, 10), candidate('both', 0, 5, 25), candidate('right', 3, 20, 30)];
  expect(rules(withoutOverlaps(found))).toEqual(['left', 'right']);
});

test('what a detector refused is nothing for rules of names and places, and does not hide another provider', () => {
  const refused = { ...candidate('shop', 3, 0, 30), refused: true } as const;
  expect(withoutOverlaps([refused, candidate('word', 0, 5, 25), candidate('header', 1, 0, 30)])).toEqual([]);
  expect(
    rules(withoutOverlaps([refused, candidate('other', 2, 5, 25), candidate('word', 0, 31, 40)])),
  ).toEqual(['other', 'word']);
});

test('for any candidates in any order, what is left is the same, sorted, and shares no byte', () => {
  const any = fc.array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c'),
      fc.constantFrom<Rank>(0, 1, 2, 3),
      fc.nat(60),
      fc.integer({ min: 1, max: 9 }),
    ),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(any, (list) => {
      const made = list.map(([rule, rank, start, size]) => candidate(rule, rank, start, start + size));
      const kept = withoutOverlaps(made);
      expect(withoutOverlaps(made.toReversed())).toEqual(kept);
      for (const [i, one] of kept.entries()) expect(one.start).toBeGreaterThanOrEqual(kept[i - 1]?.end ?? 0);
      for (const one of made)
        expect(kept.some((other) => one.start < other.end && other.start < one.end)).toBe(true);
    }),
  );
});

test('what another candidate touches is left out of mere suspicions, whatever its rank', () => {
  const others = [
    candidate('provider', 3, 10, 20),
    { ...candidate('shop', 3, 40, 50), refused: true } as const,
  ];
  const some = [0, 15, 20, 45, 60].map((start) => candidate('unnamed', 0, start, start + 5));
  expect(untouched(some, others).map(({ start }) => start)).toEqual([0, 20, 60]);
});
