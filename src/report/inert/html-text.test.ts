import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { htmlProse, htmlSource, htmlText, webAddress } from './html-text.ts';

test('markup, quotes and unseen characters are written out', () => {
  expect(htmlText(`<b title="x" id='y'>&amp;\u{1B}`)).toBe(
    '&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;\\u{1B}',
  );
});

test('no text makes an element, leaves an attribute or begins a workflow command', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      for (const shown of [htmlText(text), htmlSource(text)]) {
        expect(shown).not.toMatch(/[<>"'`]/);
        expect(shown).not.toMatch(/&(?!(amp|lt|gt|quot|#39|#96|#35|#58);)/);
        expect(shown).not.toMatch(/##|::/);
      }
    }),
  );
});

test('what is between backticks becomes code, whatever it holds', () => {
  expect(htmlProse('the parameter `<user>` of')).toBe('the parameter <code>&lt;user&gt;</code> of');
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(htmlProse(text).replaceAll(/<code>|<\/code>/g, '')).not.toMatch(/[<>]/);
    }),
  );
});

test('only an address of the web is a link', () => {
  expect(webAddress('https://cwe.mitre.org/data/definitions/89.html')).toBeDefined();
  for (const address of [
    'javascript:alert(1)',
    'data:text/html,x',
    '//x.example',
    'https://a b',
    'https://',
    ' https://x',
  ]) {
    expect(webAddress(address)).toBeUndefined();
  }
});
