import { expect, test } from 'vitest';
import { isPassword } from './password.ts';

test.each([
  'password',
  'my-secret',
  'expired_token',
  'Passwd1',
  '<password>',
  '$PASSWORD',
  'aaaa',
  '%TOKEN%',
])('%s stands for a password', (text) => {
  expect(isPassword(text)).toBe(false);
});

test.each(['JgCXIr5xGG', 'correct horse', 'tokenring7', 'Sommer2024!'])('%s can be one', (text) => {
  expect(isPassword(text)).toBe(true);
});
