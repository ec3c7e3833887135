import fc from 'fast-check';
import { expect, test } from 'vitest';
import { frameLines, nearLine } from './stretch.ts';

const over = { path: 'a', line: 2, column: 5, endLine: 4, endColumn: 3 };

test('of several lines the first begins at the column, the last ends there, those between are whole but for the indent', () => {
  const lines = frameLines({ startLine: 1, lines: ['before', 'abcdefgh', '  abc', 'abc', 'after'] }, over);
  expect(lines.map(({ stretch }) => stretch)).toEqual([
    undefined,
    { from: 4, to: 8 },
    { from: 2, to: 5 },
    { from: 0, to: 2 },
    undefined,
  ]);
  expect(lines.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
});

test('marks of the frame come first: masking moves columns', () => {
  const frame = { startLine: 2, lines: ['key = ****', 'x'], marks: [{ line: 0, start: 6, end: 10 }] };
  const lines = frameLines(frame, { ...over, column: 7, endLine: 2, endColumn: 60 });
  expect(lines.map(({ stretch }) => stretch)).toEqual([{ from: 6, to: 10 }, undefined]);
});

test('a place beyond the line ends where the line ends', () => {
  const [line] = frameLines({ startLine: 2, lines: ['ab'] }, over);
  expect(line?.stretch).toEqual({ from: 2, to: 2 });
});

test('a long line is cut around its stretch, never within a character', () => {
  const lines = fc
    .array(fc.constantFrom('a', '👍', '日', ' '), { maxLength: 400 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(lines, fc.nat(400), fc.nat(50), (line, from, length) => {
      const start = Math.min(from, line.length);
      const stretch = { from: start, to: Math.min(line.length, start + length) };
      const near = nearLine(line, stretch, 90);
      expect(near.text.length).toBeLessThanOrEqual(91);
      expect(near.text.isWellFormed()).toBe(true);
      expect(line).toContain(near.text);
      expect(near.cutBefore || near.cutAfter).toBe(near.text !== line);
      const shown = near.text.slice(near.stretch.from, near.stretch.to);
      expect(line.slice(stretch.from).startsWith(shown)).toBe(true);
      if (stretch.to > stretch.from) expect(shown).not.toBe('');
    }),
  );
});
