import { expect, test } from 'vitest';
import type { Finding } from '#model/finding';
import type { Marks } from '#model/mark';
import { markSentences } from './marks.ts';

const on = { on: '2026-11-22', by: 'Ada' };
const location = { path: 'm', line: 1, column: 1, endLine: 1, endColumn: 2 };

test.each<readonly [string, Omit<Marks, 'location'>, readonly string[]]>([
  [
    'a revoked one tells what it was',
    { revoked: { ...on, note: 'T-1' }, severity: 'critical' },
    [
      'Marked as revoked on 2026-11-22 by Ada (T-1).',
      'It is still written here. Without the mark it is critical.',
    ],
  ],
  [
    'a rotated one still opens',
    { rotated: on },
    ['Marked as rotated on 2026-11-22 by Ada.', 'Not revoked yet: it still opens what it opened.'],
  ],
  [
    'a live one is contradicted',
    { revoked: on, live: true },
    ['Marked as revoked on 2026-11-22 by Ada.', 'The provider still accepts it: the mark is wrong.'],
  ],
])('%s', (_, marks, sentences) => {
  expect(markSentences({ ...finding, marks: { ...marks, location } })).toEqual(sentences);
});

test('without marks nothing is said', () => {
  expect(markSentences(finding)).toEqual([]);
});

const finding: Finding = {
  key: '',
  lineHash: '',
  ruleId: 'secrets/x',
  family: 'secrets',
  title: '',
  message: '',
  severity: 'low',
  confidence: 'high',
  cwe: 798,
  location,
};
