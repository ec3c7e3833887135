import { expect, test } from 'vitest';
import { faintIf } from './faint.ts';

const digest = '9f86d081884c7d65'.repeat(2);

test('a password that may be the hash of one is a faint suspicion', () => {
  expect(faintIf(digest, 'password', 'low')).toEqual({ faint: true });
});

test('what we are surer of, another kind of value and a weak word are not', () => {
  expect(faintIf(digest, 'password', 'medium')).toEqual({});
  expect(faintIf(digest, 'token', 'low')).toEqual({});
  expect(faintIf('postgres', 'password', 'low')).toEqual({});
});
