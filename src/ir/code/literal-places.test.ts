import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literalsAt, placesOf } from './literal-places.ts';

test('texts come back from their places', () => {
  const text = 'a = "fries"; b = \'it\\\'s\\n"hot"\'; c = `$' + '{a} and $' + '{b}`; d = ""; e = "fries";';
  const literals = ['fries', 'it\'s\n"hot"', ' and ', ''];
  const places = placesOf(literals, text);
  expect(places && literalsAt(places, text)).toEqual(literals);
});

test('places hold no character of a text', () => {
  const secret = ['hun', 'ter', '2'].join('');
  const places = placesOf([secret, `${secret}\n`], `password = "${secret}" + "${secret}\\n"`);
  const bytes = Buffer.from(places ?? []);
  for (let length = 3; length <= secret.length; length++)
    expect(bytes.includes(secret.slice(0, length))).toBe(false);
});

test('a text that stands nowhere in the file has no places', () => {
  expect(placesOf(['A'], "x = '\\x41'")).toBeUndefined();
});

test('whatever has places comes back from them', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '\n', '\\', '"', '🍟', ' '), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word), fc.string(), (literals, between) => {
      const text = literals.map((literal) => JSON.stringify(literal)).join(between);
      const places = placesOf(literals, text);
      if (places !== undefined) expect(literalsAt(places, text)).toEqual(literals);
      const verbatim = literals.join(between);
      expect(literalsAt(placesOf(literals, verbatim) ?? new Uint8Array(), verbatim)).toEqual(literals);
    }),
  );
});
