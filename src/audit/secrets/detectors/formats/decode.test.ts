import { expect, test } from 'vitest';
import { decodeBase64, decodedLength, decodeJson } from './decode.ts';

test('base64 in both alphabets is decoded, with or without padding', () => {
  expect(decodeBase64('aGk/')?.toString('latin1')).toBe('hi?');
  expect(decodeBase64('aGk_')?.toString('latin1')).toBe('hi?');
  expect(decodeBase64('aGk=')?.toString('latin1')).toBe('hi');
  expect(decodeBase64('aGk')?.toString('latin1')).toBe('hi');
});

test('what is not base64 has no bytes', () => {
  expect(decodeBase64('a b')).toBeUndefined();
  expect(decodeBase64('')).toBeUndefined();
  expect(decodedLength('$KEY')).toBe(-1);
});

test('only an object counts as JSON', () => {
  const encode = (text: string) => Buffer.from(text).toString('base64url');
  expect(decodeJson(encode('{"alg":"HS256"}'))).toEqual({ alg: 'HS256' });
  expect(decodeJson(encode('null'))).toBeUndefined();
  expect(decodeJson(encode('7'))).toBeUndefined();
  expect(decodeJson(encode('{"alg":'))).toBeUndefined();
});
