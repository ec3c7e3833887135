import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { xmlText } from './xml-text.ts';

/** Char of XML 1.0 §2.2. */
const allowed = /^[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]*$/u;

test('markup, quotes and what XML cannot hold are written out', () => {
  expect(xmlText(`<a b="c">&amp;]]>'\u{0}\u{FFFE}\u{FFFF}\u{1B}`)).toBe(
    '&lt;a b=&quot;c&quot;&gt;&amp;amp;]]&gt;&apos;\\u{0}\\u{FFFE}\\u{FFFF}\\u{1B}',
  );
});

test('no text makes an element, leaves an attribute, or holds what XML forbids', () => {
  fc.assert(
    fc.property(fc.oneof(hostileText, fc.string({ unit: 'binary' })), (text) => {
      const shown = xmlText(text);
      expect(shown).toMatch(allowed);
      expect(shown).not.toMatch(/[<>"']/);
      expect(shown).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#35|#58);)/);
      expect(shown).not.toMatch(/##|::/);
    }),
  );
});
