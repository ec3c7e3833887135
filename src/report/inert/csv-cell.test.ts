import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { csvCell } from './csv-cell.ts';
import { visible } from './visible.ts';

test.each([
  ['=1+1', `"'=1+1"`],
  ['+49', `"'+49"`],
  ['-2+3', `"'-2+3"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['\t=1', '"\\t=1"'],
  ['\r=1', '"\\r=1"'],
  ['  =1', `"  '=1"`],
  ['＝1', `"'＝1"`],
  ['a;=HYPERLINK("x")', `"a;'=HYPERLINK(""x"")"`],
])('no spreadsheet calculates %j', (text, cell) => {
  expect(csvCell(text)).toBe(cell);
});

test('ordinary text stays as it is', () => {
  expect(csvCell('a-b = c; d, "e"')).toBe('"a-b = c; d, ""e"""');
});

test('every text comes back from its cell, and no part of it begins as a formula', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(hostileText, fc.string()), { minLength: 1, maxLength: 4 }), (texts) => {
      const [read = []] = parse(`${texts.map(csvCell).join(',')}\r\n`) as string[][];
      expect(read.map((cell) => cell.replaceAll("'", ''))).toEqual(
        texts.map((text) => visible(text).replaceAll("'", '')),
      );
      for (const part of read.flatMap((cell) => cell.split(';'))) {
        expect(part.trimStart()).not.toMatch(/^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
      }
    }),
  );
});

test('no cell is too long for a spreadsheet', () => {
  expect(csvCell('x'.repeat(1_000_000)).length).toBeLessThan(32_767);
});
