import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLocator } from './locate.ts';

test('lines and columns are those of the decoded text, for any text and stretches', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', '\n', 'é', '€', '😀', '\r'),
    minLength: 1,
    maxLength: 80,
  });
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(79), fc.nat(10)), { maxLength: 6 }), (whole, cuts) => {
      const characters = [...whole];
      const bytes = Buffer.from(whole);
      const locate = openLocator('a.txt', bytes);
      for (const [from, length] of cuts.toSorted(([a], [b]) => a - b)) {
        const before = characters.slice(0, from).join('');
        const through = characters.slice(0, from + length).join('');
        const range = { start: Buffer.byteLength(before), end: Buffer.byteLength(through) };
        const lines = (piece: string) => piece.split('\n');
        expect(locate(range)).toEqual({
          path: 'a.txt',
          line: lines(before).length,
          column: (lines(before).at(-1) ?? '').length + 1,
          endLine: lines(through).length,
          endColumn: (lines(through).at(-1) ?? '').length + 1,
        });
      }
    }),
  );
});
