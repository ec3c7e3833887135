import { expect, test } from 'vitest';
import { near } from './near.ts';

const pattern = new RegExp(near('ID\\d{4}', '(?<!\\w)[a-z]{8}(?!\\w)'));

test.each([
  'ID1234 abcdefgh',
  'abcdefgh, ID1234',
  'id: ID1234\nregion: x\nzone: y\nsecret: abcdefgh\n',
  'secret: abcdefgh\nregion: x\nid: ID1234\n',
])('the value is seen beside its other half in %j', (text) => {
  expect(pattern.exec(text)?.[0]).toBe('abcdefgh');
});

test.each([
  'abcdefgh',
  'ID123 abcdefgh',
  `ID1234${'\n'.repeat(5)}abcdefgh`,
  `abcdefgh${'\n'.repeat(5)}ID1234`,
])('but not in %j', (text) => {
  expect(pattern.test(text)).toBe(false);
});
