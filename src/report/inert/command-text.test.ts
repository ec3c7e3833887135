import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyPiece, hostileText } from '../fixtures/hostile.ts';
import { commandMessage, commandProperty } from './command-text.ts';

test('per cent signs, colons and commas are escaped where they separate', () => {
  expect(commandMessage('50%0A: a, b')).toBe('50%250A: a, b');
  expect(commandProperty('50%: a,b')).toBe('50%25%3A a%2Cb');
});

test('a line break stays a line break that is written out', () => {
  expect(commandMessage('a\r\n::error::b')).toBe('a\\r\\n::error::b');
});

test('a runner reads back what was written, in one line and one property', () => {
  const holds = (text: string) => {
    const property = commandProperty(text);
    expect(property).not.toMatch(/[:,\r\n]/);
    expect(commandMessage(text)).not.toMatch(/[\r\n]/);
    // GitHub's runner knows no other escapes, and takes %25 last.
    const read = property
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%25', '%');
    expect(read).toBe(commandMessage(text).replaceAll('%25', '%'));
  };
  holds(everyPiece);
  fc.assert(fc.property(hostileText, holds));
});
