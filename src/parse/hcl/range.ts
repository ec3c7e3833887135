import type { Span } from './tree.ts';

/** Lines and columns from 1, in UTF-16 code units; the end is the first column past it. */
export interface LineRange {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Offsets at which lines of a text begin. */
export function linesOf(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Where a span is for people. */
export function rangeOf(lines: readonly number[], { start, end }: Span): LineRange {
  const first = lineIn(lines, start);
  const last = lineIn(lines, end);
  return {
    line: first + 1,
    column: start - (lines[first] ?? 0) + 1,
    endLine: last + 1,
    endColumn: end - (lines[last] ?? 0) + 1,
  };
}

/** The number of the line from 0, by bisection. */
function lineIn(lines: readonly number[], offset: number): number {
  let low = 0;
  let high = lines.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low;
}
