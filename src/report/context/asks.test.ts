import { expect, test } from 'vitest';
import { partsOf } from './asks.ts';

test('examples are told from prose by their fences', () => {
  expect(partsOf('a\n```ts\nb\n```\nc')).toEqual([
    { kind: 'prose', lines: ['a'] },
    { kind: 'code', lines: ['b'] },
    { kind: 'prose', lines: ['c'] },
  ]);
});

test('a fence inside a longer one, or of another kind, is code', () => {
  expect(partsOf('````\n```\n~~~\n````')).toEqual([{ kind: 'code', lines: ['```', '~~~'] }]);
});

test('a fence that is never closed reaches to the end', () => {
  expect(partsOf('```\na\nb')).toEqual([{ kind: 'code', lines: ['a', 'b'] }]);
});

test('nothing is nothing', () => {
  expect(partsOf('')).toEqual([{ kind: 'prose', lines: [''] }]);
});
