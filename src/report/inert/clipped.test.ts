import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { clipped } from './clipped.ts';
import { visible } from './visible.ts';

test('a short text is shown whole, a long one ends in an ellipsis', () => {
  expect(clipped('a\tb', 4)).toBe('a\\tb');
  expect(clipped('abcdef', 4)).toBe('abc…');
});

test('no character is cut in half', () => {
  expect(clipped('ab👍cd', 4)).toBe('ab…');
});

test('no text is longer than it may be, and only its end is missing', () => {
  fc.assert(
    fc.property(hostileText, fc.integer({ min: 1, max: 40 }), (text, most) => {
      const shown = clipped(text, most);
      expect(shown.length).toBeLessThanOrEqual(most);
      expect(shown.isWellFormed()).toBe(true);
      expect(visible(text).startsWith(shown.replace(/…$/, '')) || shown === visible(text)).toBe(true);
    }),
  );
});

test('a text of megabytes takes no longer than a short one', () => {
  const huge = '\u{202E}'.repeat(5_000_000);
  const start = process.threadCpuUsage();
  for (let i = 0; i < 100; i++) clipped(huge, 100);
  expect(process.threadCpuUsage(start).user / 1_000).toBeLessThan(2_000);
});
