import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hostileText } from '../fixtures/hostile.ts';
import { pathUri, sarifText } from './sarif-text.ts';

test('braces are doubled, so that a message has no placeholder', () => {
  expect(sarifText('the format "{0}" and {')).toBe('the format "{{0}}" and {{');
});

test('a link in foreign text is escaped, brackets elsewhere are literal', () => {
  expect(sarifText('a[0] = b')).toBe('a[0] = b');
  expect(sarifText('[x](https://x.example)')).toBe('\\[x\\](https://x.example)');
  expect(sarifText('[x\\](1)')).toBe('\\[x\\\\\\](1)');
});

test('no viewer finds a placeholder or a link in any text', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = sarifText(text);
      expect(shown.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      // The grammar of §3.11.6: text characters, or an escaped bracket or backslash.
      expect(shown.replace(/\\[\\[\]]/g, '')).not.toMatch(/\[[^\\[\]]*\]\(/);
    }),
  );
});

test('spaces, percent signs, fragments, queries, colons and line feeds of a path are encoded', () => {
  expect(pathUri('a b/50%/#1?.py')).toBe('a%20b/50%25/%231%3F.py');
  expect(pathUri('c:/ü\n')).toBe('c%3A/%C3%BC%0A');
  expect(pathUri('(x)*.ts')).toBe('%28x%29%2A.ts');
});

test('a path comes back from its URI', () => {
  fc.assert(
    fc.property(hostileText, (path) => {
      const uri = pathUri(path);
      expect(uri).toMatch(/^(?:[A-Za-z0-9\-._~/]|%[0-9A-F]{2})*$/);
      expect(decodeURIComponent(uri)).toBe(path.toWellFormed());
    }),
  );
});
