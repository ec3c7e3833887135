import { Buffer } from 'node:buffer';

/** The text of one file of code, by UTF-16 code units. */
export interface CodeText {
  /** Line and column from 1. */
  readonly positionOf: (offset: number) => { readonly line: number; readonly column: number };
  /** The line that holds an offset, without its end; of a longer one what is near. */
  readonly lineAt: (offset: number) => string;
  /** Where a line begins, counted from 1. */
  readonly startOf: (line: number) => number;
  readonly slice: (start: number, end: number) => string;
  /** The same place in bytes of the text as UTF-8. */
  readonly byteOf: (offset: number) => number;
}

/** Code units on both sides of an offset that are taken for its line. */
const reach = 512;

/** The text of a file with its lines told once. */
export function openCodeText(text: string): CodeText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  function lineOf(offset: number): number {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  return {
    positionOf(offset) {
      const line = lineOf(offset);
      return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
    },
    startOf: (line) => starts[line - 1] ?? text.length,
    lineAt(offset) {
      const line = lineOf(offset);
      const from = Math.max(starts[line] ?? 0, offset - reach);
      const to = Math.min((starts[line + 1] ?? text.length + 1) - 1, offset + reach);
      return text.slice(from, to);
    },
    slice: (start, end) => text.slice(start, end),
    byteOf: (offset) => Buffer.byteLength(text.slice(0, offset), 'utf8'),
  };
}
