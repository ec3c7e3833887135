import { expect, test } from 'vitest';
import { seeded } from '../../seeded.ts';
import { isDer, makePem, pemBytes, pemPattern } from './pem.ts';

const block = makePem(seeded(1), 'TEST KEY', [0x30, 0x82, 0x01, 0x00], 256);
const lines = block.split('\n');

/** The same block as files and programs carry it. */
const wrapped: Readonly<Record<string, string>> = {
  'a file': block,
  'a file of Windows': block.replaceAll('\n', '\r\n'),
  'a string with escapes': block.replaceAll('\n', '\\n'),
  'an indented YAML block': block.replaceAll('\n', '\n      '),
  'strings joined by plus': lines.map((line) => `"${line}\\n"`).join(' +\n'),
  'strings side by side': lines.map((line) => `'${line}\\n'`).join('\n'),
  'a list of strings': lines.map((line) => `"${line}"`).join(',\n'),
};

test.each(Object.entries(wrapped))('the key is found in %s, and is the same key', (_, text) => {
  const [match] = text.matchAll(pemPattern('TEST KEY'));
  const found = match?.groups?.['secret'] ?? '';
  expect(pemBytes(found).equals(pemBytes(block))).toBe(true);
  expect(isDer(found)).toBe(true);
});

test('a block of another kind, a shortened one and an encrypted one are not taken for the key', () => {
  const shown = [
    block.replaceAll('TEST KEY', 'OTHER KEY'),
    `${lines[0]}\n${lines[1]}\n...\n${lines.at(-1)}`,
    `${lines[0]}\nProc-Type: 4,ENCRYPTED\n\n${lines.slice(1).join('\n')}`,
  ];
  for (const text of shown) expect([...text.matchAll(pemPattern('TEST KEY'))]).toEqual([]);
});

test('bytes that are no ASN.1 sequence are no key', () => {
  expect(isDer(makePem(seeded(1), 'TEST KEY', [0x04, 0x82], 256))).toBe(false);
});
