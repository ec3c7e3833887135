import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { jsonText } from './json-text.ts';

test('unseen characters and workflow commands are escapes', () => {
  expect(jsonText('\u{9B}\u{202E}\u{E0041}##vso[')).toBe('"\\u009b\\u202e\\udb40\\udc41\\u0023#vso["\n');
});

test('any text comes back as it was, and only printable text is written', () => {
  fc.assert(
    fc.property(fc.dictionary(hostileText, hostileText), (value) => {
      const text = jsonText(value);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(text).not.toMatch(/##[A-Za-z]*\[/);
      expect(text).not.toMatch(/^\s*::/m);
    }),
  );
});
