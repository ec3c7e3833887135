import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReviews, withReview } from './reviews-file.ts';

const review = {
  ecosystem: 'npm',
  name: '@acme/left-pad',
  by: 'Ada',
  on: '2026-01-01',
  why: 'Tables: "wide" ones.',
  signals: { licence: 'MIT', advisories: 'unknown' },
} as const;

test('what is written is read again, behind what people wrote', () => {
  const before =
    '# ours\nversion: 1\ncomponents:\n  - component: PyPI/flask # web\n    by: Bo\n    on: 2025-01-01\n    why: Web.\n';
  const made = withReview(before, review);
  expect(made.startsWith(before)).toBe(true);
  expect(parseReviews(made).map(({ name, by, location }) => [name, by, location.line])).toEqual([
    ['flask', 'Bo', 4],
    ['@acme/left-pad', 'Ada', 8],
  ]);
  expect(parseReviews(withReview(undefined, review))[0]).toMatchObject(review);
  expect(parseReviews(withReview('version: 1\ncomponents: []\n', review))).toHaveLength(1);
});

test('any name and reason that can be written comes back', () => {
  const words = fc
    .string({ minLength: 1, maxLength: 80, unit: 'grapheme' })
    .filter((each) => each.trim() !== '');
  fc.assert(
    fc.property(words, words, (by, why) => {
      const [read] = parseReviews(withReview(undefined, { ...review, by, why }));
      expect([read?.by, read?.why]).toEqual([by.trim(), why.trim()]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  [
    'version: 1\ncomponents:\n  - component: npm/a\n    by: ""\n    on: 2026-01-01\n    why: x\n',
    /line 4, .*write who looked at it/,
  ],
  [
    'version: 1\ncomponents:\n  - component: a\n    by: A\n    on: 2026-01-01\n    why: x\n',
    /line 3, .*ecosystem\/name/,
  ],
  [
    'version: 1\ncomponents:\n  - component: npm/a\n    by: A\n    on: 2026-02-31\n    why: x\n',
    /line 5, .*YYYY-MM-DD/,
  ],
  ['version: 1\ncomponents:\n  - component: npm/a\n    by: A\n    on: 2026-01-01\n    whyy: x\n', /line 3/],
  ['- a', /line 1, the file: write a mapping of keys to values/],
  ['version: 1\ncomponents: 3\n', /line 2, components: write a list/],
  ['version: 1\nversion: 1\n', /line 2, version: given twice/],
])('a damaged file is told with its line: %j', (text, message) => {
  expect(() => parseReviews(text)).toThrow(message);
});

test('a list that is not at the end of its file is left alone', () => {
  const text = 'components: [{ component: npm/a, by: A, on: 2026-01-01, why: x }]\nversion: 1\n';
  expect(() => withReview(text, review)).toThrow(/cannot be used/);
});
