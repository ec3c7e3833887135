import { expect, test } from 'vitest';
import { requiredLiterals } from './literals.ts';

test.each([
  ['acme_[a-z0-9]{32}', ['acme_']],
  ['(?i)\\b(ACME_[a-z0-9]{32})(?:[\\s;]|$)', ['acme_']],
  ['(?:foo|barbaz)-[0-9]+', ['foo', 'barbaz']],
  ['[Aa]cme(?:x|y)?=', ['acme']],
  ['ab[0-9]+long-word', ['long-word']],
  ['(abc){2}', ['abcabc']],
  ['a\\.b\\x2dc', ['a.b-c']],
  ['(?P<secret>tok_[a-z]{9})', ['tok_']],
])('every match of %s holds one of %j', (pattern, literals) => {
  expect(requiredLiterals(pattern)).toEqual(literals);
});

test.each(['[a-z]{32}', '(?:ab|cdef)[0-9]', 'x?y*z+', '(abc)?[0-9]{9}', '(?:abc|[0-9]+)', 'abc{0,2}', ''])(
  '%s can match without any text of three characters',
  (pattern) => {
    const found = requiredLiterals(pattern) ?? [];
    expect(found.filter((text) => !['ab'].includes(text))).toEqual([]);
  },
);
