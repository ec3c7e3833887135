import { expect, test } from 'vitest';
import { keyStoreIn } from './key-store.ts';

const text = (value: string) => [0, value.length, ...Buffer.from(value)];
const date = [0, 0, 0, 0, 0, 0, 0, 0];
const certificate = [0, 0, 0, 2, ...text('root'), ...date, ...text('X.509'), 0, 0, 0, 4, 1, 2, 3, 4];
const key = [0, 0, 0, 1, ...text('shop'), ...date, 0, 0, 0, 2, 9, 9];

function store(...entries: number[][]): Uint8Array {
  return Uint8Array.from([0xfe, 0xed, 0xfe, 0xed, 0, 0, 0, 2, 0, 0, 0, entries.length, ...entries.flat()]);
}

const pfx = [
  0x30, 0x82, 0x09, 0x70, 2, 1, 3, 0x30, 0x82, 9, 0x26, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 7, 1,
];

test('a store of certificates holds nothing that is secret, one with a key does', () => {
  expect(keyStoreIn(store(certificate, certificate))).toBeUndefined();
  expect(keyStoreIn(store(certificate, key))).toBe('JKS');
});

test('a store that ends too early may hold anything', () => {
  expect(keyStoreIn(store(certificate, certificate).subarray(0, 50))).toBe('JKS');
});

test('PKCS#12 is known by its beginning, another sequence is not one', () => {
  expect(keyStoreIn(Uint8Array.from(pfx))).toBe('PKCS#12');
  expect(keyStoreIn(Uint8Array.from(pfx.with(6, 1)))).toBeUndefined();
  expect(keyStoreIn(Uint8Array.from([0xce, 0xce, 0xce, 0xce, ...pfx]))).toBe('JCEKS');
});

test('a few bytes are none', () => {
  expect(keyStoreIn(Uint8Array.from([0x30]))).toBeUndefined();
});
