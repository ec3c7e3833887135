import { expect, test } from 'vitest';
import { bytesOf, countOf } from './quantities.ts';

test.each([
  ['1', 1],
  ['500KB', 500_000],
  ['2 MiB', 2_097_152],
])('%s is %d bytes', (text, bytes) => {
  expect(bytesOf('--max-file-size', text)).toBe(bytes);
});

test.each(['', '0', '-1', '1e9', '5 apples', '2GB'])('%j is no size', (text) => {
  expect(() => bytesOf('--max-file-size', text)).toThrow('--max-file-size needs a size');
});

test.each(['0', '-2', '2.5', 'all', '', '65'])('%j is no number of threads', (text) => {
  expect(() => countOf('--jobs', text, 64)).toThrow('--jobs needs a whole number from 1 to 64');
});

test('the bounds belong to the range', () => {
  expect([countOf('--jobs', '1', 64), countOf('--jobs', '64', 64)]).toEqual([1, 64]);
});
