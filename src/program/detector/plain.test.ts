import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compilePattern } from '#model/pattern';
import { readPlain } from './plain.ts';

test.each([
  ['acme_[a-z0-9]{32}', 0],
  ['(?i)\\b(ACME_[a-z0-9]{32})(?:[\\s;]|$)', 1],
  ['(?i)acme[_.-]?(?:token|key)\\s*[:=]\\s*["\']?(?P<secret>[a-z0-9]{20,40})["\']?', 1],
  ['a|bc+', 0],
])('%s is plain, with %d groups', (pattern, groups) => {
  expect(readPlain(pattern)).toEqual({ groups });
});

test.each([
  'a*',
  '',
  '^$',
  '(a?)*b{0,3}',
  'a{3',
  'a**',
  '[z-a]x',
  '(?=a)b',
  '(a{100}){100}',
  'a{2,1}',
  '(a',
  'a)',
  '\\pL',
  '(?P<a>x)(?P<a>y)',
  'x{9}{9}',
])('only the compiler tells of %s', (pattern) => {
  expect(readPlain(pattern)).toBeUndefined();
});

const pieces = fc.constantFrom(
  ...[
    'a',
    'Z',
    '0',
    '_',
    '-',
    '.',
    '\\d',
    '\\w',
    '\\b',
    '\\.',
    '\\',
    '^',
    '$',
    '|',
    '(',
    ')',
    '(?:',
    '(?i)',
    '(?P<s>',
  ],
  ...[
    '(?<t>',
    '(?',
    '?',
    '*',
    '+',
    '{2}',
    '{1,3}',
    '{0,}',
    '{30,499}',
    '{,2}',
    '{',
    '}',
    '[a-z]',
    '[^\\s"]',
    '[z-a]',
  ],
  ...[
    '[',
    ']',
    '[a-\\d]',
    '[A-Za-z0-9_=-]',
    '[]a]',
    '[[:alpha:]]',
    ' ',
    '"',
    "'",
    '\\x41',
    '\\Q',
    '\\/',
    '??',
    '[+--]',
    '[a-z-9]',
  ],
);

test('what is called plain compiles, has those groups, and does not match the empty text', () => {
  let plain = 0;
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 14 }), (parts) => {
      const pattern = parts.join('');
      const read = readPlain(pattern);
      if (read === undefined) return;
      plain++;
      const compiled = compilePattern(pattern);
      if ('problem' in compiled) throw new Error(`${pattern}: ${compiled.problem}`);
      expect([pattern, compiled.groups, compiled.test('')]).toEqual([pattern, read.groups, false]);
    }),
    { numRuns: 20_000, seed: 7 },
  );
  expect(plain).toBeGreaterThan(500);
});
