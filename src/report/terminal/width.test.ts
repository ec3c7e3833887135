import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clip, clipPath, startOf, widthOf, wrap } from './width.ts';

test('wide characters and emoji take two columns, combining marks none', () => {
  expect(widthOf('abc')).toBe(3);
  expect(widthOf('日本')).toBe(4);
  expect(widthOf('👍🏽')).toBe(2);
  expect(widthOf('❤️')).toBe(2);
  expect(widthOf('🇨🇭')).toBe(2);
  expect(widthOf('e\u{301}é')).toBe(2);
  expect(widthOf('ｶﾅ')).toBe(2);
});

test('a cut never parts a character, and never exceeds the columns', () => {
  expect(startOf('a日本', 2)).toBe('a');
  expect(startOf('👍🏽x', 2)).toBe('👍🏽');
  expect(clip('日本語日本語', 7, '…')).toBe('日本語…');
});

const words = fc.array(
  fc.oneof(fc.constantFrom('日本語', '👍🏽', 'aaaaaaaaaaaaaaaaaaaaaaaaa', 'b', 'ccc'), fc.string()),
);

test('an address stays whole, so that it can be copied', () => {
  const address = `https://x.example/${'a'.repeat(60)}`;
  expect(wrap(`See ${address} there`, 20)).toEqual(['See', address, 'there']);
});

test('a path is broken behind a slash, and cut at its start', () => {
  expect(wrap('src/main/java/org/example/App.java', 20)).toEqual(['src/main/java/org/', 'example/App.java']);
  expect(clipPath('src/main/java/org/example/App.java', 20, '…')).toBe('…/example/App.java');
  expect(clipPath('App.java', 8, '…')).toBe('App.java');
  expect(clipPath(`a/${'b'.repeat(30)}`, 8, '…')).toBe('…/bbbbb…');
});

test('wrapped lines fit and lose nothing but white space', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 8, max: 60 }), (parts, columns) => {
      const text = parts.join(' ').replaceAll(/\p{Mn}|\n/gu, '');
      const lines = wrap(text, columns);
      for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(columns);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});
