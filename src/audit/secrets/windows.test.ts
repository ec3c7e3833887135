import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCut, widen } from './windows.ts';

const open = (before: number, after: number) => ({
  before,
  after,
  ranges: [] as { start: number; end: number }[],
});

test('for any keywords, windows are sorted, hold every surrounding and stay bounded', () => {
  const ends = fc.array(fc.nat(400_000), { maxLength: 300 }).map((list) => list.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(ends, fc.nat(500), fc.nat(2_000), (keywords, before, after) => {
      const windows = open(before, after);
      for (const end of keywords) widen(windows, end, 400_000);
      for (const end of keywords) {
        const [start, stop] = [Math.max(0, end - before), Math.min(400_000, end + after)];
        expect(windows.ranges.some((range) => range.start <= start && stop <= range.end)).toBe(true);
      }
      for (const { start, end } of windows.ranges) expect(end - start).toBeLessThanOrEqual(64 * 1024);
    }),
  );
});

test('keywords all over one huge line do not make one huge window', () => {
  const windows = open(160, 400);
  for (let end = 10; end < 1_000_000; end += 100) widen(windows, end, 1_000_000);
  expect(windows.ranges.length).toBeGreaterThan(14);
});

test('a match at the edge of its window may be cut, at the edge of the file it is whole', () => {
  const match = { start: 100, end: 150 };
  expect(isCut({ start: 100, end: 200 }, match, 1_000)).toBe(true);
  expect(isCut({ start: 50, end: 150 }, match, 1_000)).toBe(true);
  expect(isCut({ start: 50, end: 150 }, match, 150)).toBe(false);
  expect(isCut({ start: 50, end: 200 }, match, 1_000)).toBe(false);
});
