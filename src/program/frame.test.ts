import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SourceText } from '#model/file';
import type { ByteRange, Frame, Location } from '#model/location';
import { frameOf } from './frame.ts';

test('two lines before and after, the finding marked', () => {
  const frame = frameOf(source('one\ntwo\nlet three = 3;\nfour\nfive\nsix\n'), at(3, 5, 10), []);
  expect(frame).toEqual({
    startLine: 1,
    lines: ['one', 'two', 'let three = 3;', 'four', 'five'],
    marks: [{ line: 2, start: 4, end: 9 }],
  });
});

test('a file ends where its last line ends', () => {
  expect(frameOf(source('one\ntwo\n'), at(2, 1, 4), [])).toMatchObject({
    startLine: 1,
    lines: ['one', 'two'],
  });
  expect(frameOf(source('one'), at(1, 1, 4), [])).toMatchObject({ lines: ['one'] });
  expect(frameOf(source(''), at(1, 1, 1), []).lines).toEqual(['']);
  expect(frameOf(source('one'), at(9, 1, 1), [])).toMatchObject({ lines: [] });
});

test('carriage returns are no part of a line', () => {
  expect(frameOf(source('a\r\nb\r\n\r\nc'), at(2, 1, 2), []).lines).toEqual(['a', 'b', '', 'c']);
});

test('a mask becomes four stars whatever its length, and the mark follows', () => {
  const { text, masks } = masked('password = "<hunter2hunter2>"; // and <x>');
  expect(frameOf(text, at(1, 13, 27), masks, 0)).toEqual({
    startLine: 1,
    lines: ['password = "****"; // and ****'],
    marks: [{ line: 0, start: 12, end: 16 }],
  });
});

test('masks that overlap, touch or lie in each other leave nothing between them', () => {
  const text = source('abcdefghij');
  const masks = [range(1, 9), range(2, 3), range(8, 10), range(0, 1)];
  expect(frameOf(text, at(1, 1, 11), masks, 0).lines).toEqual(['****']);
});

test('a private key over many lines is masked on each, and only its beginning is shown', () => {
  const body = Array.from({ length: 30 }, (_, i) => `<line${i}>`).join('\n');
  const { text, masks } = masked(`key = """BEGIN\n${body}\nEND"""\nafter\n`);
  const whole: ByteRange = { start: masks[0]?.start ?? 0, end: masks.at(-1)?.end ?? 0 };
  const frame = frameOf(text, { path: 'a', line: 1, column: 7, endLine: 32, endColumn: 7 }, [whole], 1);
  expect(frame.lines).toEqual(['key = """BEGIN', ...Array.from({ length: 8 }, () => '****')]);
  expect(frame.marks).toHaveLength(9);
});

test('a huge line is cut around the finding, and cheaply', () => {
  const { text, masks } = masked(
    `${'x'.repeat(5_000_000)} token=<${'s'.repeat(4000)}> ${'y'.repeat(5_000_000)}`,
  );
  const column = 5_000_000 + ' token='.length + 1;
  const started = process.threadCpuUsage();
  const { lines, marks } = frameOf(text, at(1, column, column + 4000), masks);
  expect(process.threadCpuUsage(started).user / 1_000).toBeLessThan(3_000);
  const [line = ''] = lines;
  expect(line.length).toBeLessThanOrEqual(200);
  expect(line).toMatch(/^…x+ token=\*{4} y+…$/);
  expect(line.slice(marks?.[0]?.start, marks?.[0]?.end)).toBe('****');
});

test('places far into a huge line are found as exactly as near ones, in any order', () => {
  const words = Array.from({ length: 2000 }, (_, i) => `é${i}😀`);
  const text = source(words.join(' '));
  for (const i of [1999, 3, 700, 701, 0, 1200]) {
    const column = words.slice(0, i).join(' ').length + (i === 0 ? 1 : 2);
    const word = words[i] ?? '';
    const { lines, marks } = frameOf(text, at(1, column, column + word.length), []);
    expect(lines[0]?.slice(marks?.[0]?.start, marks?.[0]?.end)).toBe(word);
  }
});

test('a character at the edge of what is read of a huge line is not split', () => {
  for (const bytes of [790, 791, 792, 793]) {
    const { text, masks } = masked(`${'😀'.repeat(400)}<${'S'.repeat(bytes)}>end${'x'.repeat(400)}`);
    checkFrame(frameOf(text, at(1, 801 + bytes, 804 + bytes), masks));
    const after = masked(`end<${'S'.repeat(bytes + 790)}>${'😀'.repeat(400)}`);
    checkFrame(frameOf(after.text, at(1, 1, 4), after.masks));
  }
});

test('a long line next to the finding is cut at its end', () => {
  const { lines } = frameOf(source(`short\n${'z'.repeat(1000)}`), at(1, 1, 6), []);
  expect(lines[1]).toBe(`${'z'.repeat(198)}…`);
});

test('no secret is shown, no pair of code units split, no bound passed, whatever is masked and wherever the finding is', () => {
  const piece = fc.constantFrom(
    'a',
    'é',
    '😀',
    '\n',
    '\r\n',
    '\t',
    'word ',
    ' '.repeat(150),
    '😀'.repeat(130),
  );
  const secret = fc.constantFrom('<S>', '<SSSSSSSS>', '<S\nS>', `<${'S'.repeat(300)}>`, '<S><S>');
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, secret), { maxLength: 40 }),
      fc.nat(8),
      fc.nat(700),
      fc.nat(3),
      fc.nat(400),
      (pieces, line, column, lines, width) => {
        const { text, masks } = masked(pieces.join(''));
        const location = {
          path: 'a',
          line: line + 1,
          column: column + 1,
          endLine: line + 1 + lines,
          endColumn: column + 1 + width,
        };
        checkFrame(frameOf(text, location, masks));
      },
    ),
    { numRuns: 500 },
  );
});

function checkFrame({ lines, marks = [] }: Frame): void {
  expect(lines.join('')).not.toContain('S');
  expect(lines.length).toBeLessThanOrEqual(12);
  for (const line of lines) {
    expect(line.isWellFormed()).toBe(true);
    expect(line.length).toBeLessThanOrEqual(200);
    expect(line).not.toMatch(/[\r\n\ufffd]/);
  }
  for (const { line, start, end } of marks) {
    expect(start).toBeLessThanOrEqual(end);
    expect(end).toBeLessThanOrEqual(lines[line]?.length ?? 0);
  }
}

/** What stands in angle brackets is the secret; the brackets go. */
function masked(marked: string): { readonly text: SourceText; readonly masks: readonly ByteRange[] } {
  const masks: ByteRange[] = [];
  let plain = '';
  for (const [, before = '', secret] of marked.matchAll(/([^<]*)(?:<([^>]*)>)?/g)) {
    plain += before;
    const start = Buffer.byteLength(plain);
    plain += secret ?? '';
    if (secret !== undefined) masks.push({ start, end: Buffer.byteLength(plain) });
  }
  return { text: source(plain), masks };
}

function source(text: string): SourceText {
  return { path: 'a', bytes: Buffer.from(text), encoding: 'utf-8' };
}

function at(line: number, column: number, endColumn: number): Location {
  return { path: 'a', line, column, endLine: line, endColumn };
}

function range(start: number, end: number): ByteRange {
  return { start, end };
}
