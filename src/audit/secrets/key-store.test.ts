import { expect, test } from 'vitest';
import { auditKeyStore } from './key-store.ts';

const told = (path: string, kind: 'PKCS#12' | 'JKS' = 'JKS') =>
  auditKeyStore(path, kind).map(({ ruleId, confidence }) => `${ruleId} ${confidence}`);

test('a store with a key is reported, surer than one that may hold none', () => {
  expect(told('config/shop.jks')).toEqual(['secrets/key-store high']);
  expect(told('config/shop.p12', 'PKCS#12')).toEqual(['secrets/key-store medium']);
});

test('one for tests is less sure, one of what is trusted is none', () => {
  expect(told('src/test/resources/server.jks')).toEqual(['secrets/key-store low']);
  expect(told('config/truststore.p12', 'PKCS#12')).toEqual([]);
});
