import { expect, test } from 'vitest';
import { skipOf } from './skip.ts';

test('a reason has some words', () => {
  expect(skipOf(undefined)).toEqual({ kind: 'no' });
  for (const value of ['', ' ', '1', 'yes', 'later!', '... ---'])
    expect(skipOf(value)).toEqual({ kind: 'refused' });
  expect(skipOf('known since May')).toEqual({ kind: 'yes', reason: 'known since May' });
  expect(skipOf('проверено вчера')).toEqual({ kind: 'yes', reason: 'проверено вчера' });
});

test('a reason is one line, and not endless', () => {
  expect(skipOf('one\ntwo\u001b[31m')).toEqual({ kind: 'yes', reason: 'one two [31m' });
  const long = skipOf('word '.repeat(1000));
  expect(long.kind === 'yes' && long.reason).toHaveLength(500);
});
