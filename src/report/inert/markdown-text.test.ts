import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { markdownBlock, markdownCode, markdownLink, markdownProse, markdownText } from './markdown-text.ts';

/** Letters, harmless punctuation, entities, and what lies beyond ASCII. */
const harmless = /^(?:[A-Za-z0-9 ,.:;'()/%?-]|&#\d+;|[^\x20-\x7E])*$/u;

test('mentions, references, links, images, HTML and table bars are inert', () => {
  expect(markdownText('@ada #12 [x](y) <b> a|b')).toBe(
    '&#64;&#8203;ada &#35;&#8203;12 &#91;x&#93;(y) &#60;b&#62; a&#124;b',
  );
  expect(markdownText('GH-12 www.x.example https://x.example')).toBe(
    'GH-&#8203;12 www&#46;x.example https&#58;//x.example',
  );
});

test('ordinary sentences stay readable in the source', () => {
  const text = "The value isn't checked (see line 12): 50% of it, a/b; x-y. Why?";
  expect(markdownText(text)).toBe(text);
});

test('any text stays one line without a meaning', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = markdownText(text);
      expect(shown).toMatch(harmless);
      expect(shown).not.toMatch(/www\.|:\/\/|::|&#(?:64|35);(?!&#8203;)/i);
      expect(markdownCode(text).slice('<code>'.length, -'</code>'.length)).toMatch(harmless);
      expect(markdownProse(text).replaceAll(/<\/?code>/g, '')).toMatch(harmless);
    }),
  );
});

test('no source line ends its block', () => {
  expect(markdownBlock(['a', '````', 'b'])).toBe('`````text\na\n````\nb\n`````');
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 5 }), (lines) => {
      const [open = '', ...rest] = markdownBlock(lines).split('\n');
      const fence = open.slice(0, -'text'.length);
      expect(fence).toMatch(/^`{3,}$/);
      expect(rest.length).toBe(lines.length + 1);
      expect(rest.findIndex((line) => line.trim().startsWith(fence))).toBe(lines.length);
    }),
  );
});

test('only a plain address becomes a link', () => {
  expect(markdownLink('https://x.example/a?b=c#d')).toBe('<https://x.example/a?b=c#d>');
  expect(markdownLink('https://x.example/>[y](z)')).not.toMatch(/[<>[\]]/);
  expect(markdownLink('javascript:alert(1)')).toBe('javascript&#58;alert(1)');
});
