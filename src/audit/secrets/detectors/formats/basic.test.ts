import { expect, test } from 'vitest';
import { isBasicCredential } from './basic.ts';

const encode = (text: string) => Buffer.from(text).toString('base64');

test.each(['shop:Sommer2024!', ':k8Xq72mP', 'admin:password', 'default:admin123'])(
  '%s lets somebody in',
  (text) => {
    expect(isBasicCredential(encode(text))).toBe(true);
  },
);

test.each(['username:password', 'client_id:client_secret', 'user:passwd', 'no colon', 'shop:', 'a\u0001:b'])(
  '%s is a stand-in or something else',
  (text) => {
    expect(isBasicCredential(encode(text))).toBe(false);
  },
);

test('what is not base64 is no credential', () => {
  expect(isBasicCredential('$AUTH')).toBe(false);
});
