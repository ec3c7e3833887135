import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAutomaton, run } from './aho-corasick.ts';

function hits(patterns: readonly string[], text: string): string[] {
  const found: string[] = [];
  run(buildAutomaton(patterns), Buffer.from(text, 'latin1'), (pattern, end) => {
    found.push(`${end} ${pattern}`);
    return undefined;
  });
  return found.toSorted();
}

/** The same by brute force. */
function expected(patterns: readonly string[], text: string): string[] {
  const folded = text.replace(/[A-Z]/g, (c) => c.toLowerCase());
  const ends = [...folded, ''].flatMap((_, end) =>
    patterns.flatMap((pattern, id) =>
      folded.slice(0, end).endsWith(pattern.toLowerCase()) ? [`${end} ${id}`] : [],
    ),
  );
  return ends.toSorted();
}

test('finds every occurrence, also inside of others and in any case', () => {
  expect(hits(['he', 'she', 'his', 'hers'], 'uSHErs')).toEqual(['4 0', '4 1', '6 3']);
});

test('agrees with brute force for any patterns and text of a small alphabet', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'C', '_', '\xff'), minLength: 1, maxLength: 5 });
  const text = fc.string({
    unit: fc.constantFrom('a', 'A', 'b', 'c', 'C', '_', '\xff', '\n'),
    maxLength: 60,
  });
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), text, (patterns, haystack) => {
      expect(hits(patterns, haystack)).toEqual(expected(patterns, haystack));
    }),
  );
});

test('ends where it is told to and says where', () => {
  let seen = 0;
  const stopped = run(buildAutomaton(['aa']), Buffer.from('xaaaaax'), () => ++seen < 2);
  expect([stopped, seen]).toEqual([4, 2]);
});

test('patterns whose table would take hundreds of megabytes are refused', () => {
  const long = String.fromCharCode(...Array.from({ length: 26 }, (_, i) => 97 + i)).repeat(30_000);
  expect(() => buildAutomaton([long])).toThrow(RangeError);
});

test('an empty pattern, which would match everywhere, is refused', () => {
  expect(() => buildAutomaton(['a', ''])).toThrow(RangeError);
});
