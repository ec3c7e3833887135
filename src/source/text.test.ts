import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { decodeText } from './text.ts';

const text = 'pässword = "x"\n'.repeat(3);
const wide = Buffer.from(text, 'utf16le');

function decoded(bytes: Uint8Array): string {
  const found = decodeText('f', bytes);
  return 'text' in found
    ? `${found.text.encoding}: ${Buffer.from(found.text.bytes)}`
    : Object.keys(found).join();
}

test('UTF-8 is text, with or without a byte order mark, and so is an empty file', () => {
  expect(decoded(Buffer.from(text))).toBe(`utf-8: ${text}`);
  expect(decoded(Buffer.from(`\ufeff${text}`))).toBe(`utf-8: ${text}`);
  expect(decoded(Buffer.from(''))).toBe('utf-8: ');
});

test('UTF-16 is read by its mark, and without one when every other byte says so', () => {
  expect(decoded(Buffer.concat([Buffer.of(0xff, 0xfe), wide]))).toBe(`utf-16le: ${text}`);
  expect(decoded(Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(wide).swap16()]))).toBe(
    `utf-16be: ${text}`,
  );
  expect(decoded(wide)).toBe(`utf-16le: ${text}`);
  expect(decoded(Buffer.from(wide).swap16())).toBe(`utf-16be: ${text}`);
});

test('UTF-16 that is cut in half and UTF-32 are said to be undecodable', () => {
  expect(decoded(Buffer.concat([Buffer.of(0xff, 0xfe), wide.subarray(1)]))).toBe('undecodable');
  expect(decoded(Buffer.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0))).toBe('undecodable');
  expect(decoded(Buffer.of(0xff, 0xfe, 0x00, 0xd8))).toBe('undecodable');
});

test('bytes that are neither UTF-8 nor binary are read as windows-1252, with a note where', () => {
  const found = decodeText('f', Buffer.from('key = caf\xe9 \x80\n', 'latin1'));
  expect('text' in found && Buffer.from(found.text.bytes).toString()).toBe('key = café €\n');
  expect('note' in found && found.note).toBe('Not UTF-8 (from byte 9 on): read as windows-1252.');
});

test('a NUL, a known beginning or many control characters say binary', () => {
  expect(decoded(Buffer.from('a\0b'))).toBe('binary');
  expect(decoded(Buffer.of(0x1f, 0x8b, 0x08, 0xff, 0xfe))).toBe('binary');
  expect(decoded(Buffer.from(Array.from({ length: 2000 }, (_, at) => ((at * 7919) % 255) + 1)))).toBe(
    'binary',
  );
});

test('text does not pass for binary by its first letters', () => {
  expect(decoded(Buffer.from('%PDF-1.4 is how it starts'))).toMatch(/^utf-8/);
  expect(decoded(Buffer.from(`${'x'.repeat(9000)}\0`))).toMatch(/^utf-8/);
});
