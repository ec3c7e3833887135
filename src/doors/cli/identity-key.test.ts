import { expect, test } from 'vitest';
import { identityKey } from './identity-key.ts';

test('the key comes from the environment, as its UTF-8 bytes', () => {
  expect(identityKey({})).toBeUndefined();
  expect(identityKey({ HANDRAIL_IDENTITY_KEY: '' })).toBeUndefined();
  expect(identityKey({ HANDRAIL_IDENTITY_KEY: 'ü'.repeat(8) })).toEqual(
    new TextEncoder().encode('ü'.repeat(8)),
  );
});

test('a short key is refused and not repeated in the message', () => {
  expect(() => identityKey({ HANDRAIL_IDENTITY_KEY: 'x'.repeat(15) })).toThrow(
    /^HANDRAIL_IDENTITY_KEY holds 15 bytes; at least 16 are needed\.$/,
  );
});
