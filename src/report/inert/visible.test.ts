import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { visible, visibleLines, visibleSource } from './visible.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

test('escapes, bidirectional overrides, zero-width characters and line breaks are written out', () => {
  expect(visible('a\u{1B}[31mb\u{202E}c\u{200B}d\ne\tf\u{85}')).toBe(
    'a\\u{1B}[31mb\\u{202E}c\\u{200B}d\\ne\\tf\\u{85}',
  );
});

test('tags and variation selectors, which can carry a hidden message, are written out', () => {
  expect(visible('\u{E0041}\u{FE01}\u{E0100}\u{3164}')).toBe('\\u{E0041}\\u{FE01}\\u{E0100}\\u{3164}');
});

test('half of a character is written out', () => {
  expect(visible('\u{D83D}x')).toBe('\\u{D83D}x');
});

test('letters of every script and emoji stay as they are', () => {
  const text = 'Käse 日本語 عربى ❤️ 👍🏽 e\u{301}';
  expect(visible(text)).toBe(text);
});

test('nothing unseen is left of any text, and once is enough', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = visible(text);
      expect(shown).not.toMatch(unseen);
      expect(visible(shown)).toBe(shown);
    }),
  );
});

test('several lines keep their line feeds and tabs, nothing else unseen', () => {
  expect(visibleLines('a\n\tb\r\u{1B}')).toBe('a\n\tb\\r\\u{1B}');
});

test('a tab in a source line reaches to the next multiple of four', () => {
  expect(visibleSource('\ta\tbc\u{1B}')).toBe('    a   bc\\u{1B}');
});
