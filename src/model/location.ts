/**
 * A stretch of a file. Lines and columns count from 1; columns are UTF-16 code units, the end column is the first one
 * past the stretch (SARIF 2.1.0 §3.30, `columnKind: utf16CodeUnits`).
 */
export interface Location {
  /** Relative to the root of the scanned tree, with `/`, whatever the machine. */
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** Set in a history: the commit (or blob, where none holds it) in which the path has this content. */
  readonly at?: string;
}

/** Half-open stretch of a decoded file, in bytes of its UTF-8 text. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Index of the first of sorted ranges without overlap that ends after an offset; by bisection: a file may hold many thousands. */
export function firstEndingAfter(ranges: readonly ByteRange[], offset: number): number {
  let low = 0;
  let high = ranges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Source lines around a finding. Secrets are masked before a frame is made: a frame may be shown anywhere. */
export interface Frame {
  readonly startLine: number;
  readonly lines: readonly string[];
  /** Where the finding is in the lines as shown: masking and cutting move columns. One mark a line, in order. */
  readonly marks?: readonly FrameMark[];
}

/** A stretch of one shown line: `line` counts from 0 in `lines`; `start` and `end` are UTF-16 code units from 0. */
export interface FrameMark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Plain order of paths and places: the same on every machine, whatever its locale. */
export function compareLocations(a: Location, b: Location): number {
  return (
    compareText(a.path, b.path) ||
    a.line - b.line ||
    a.column - b.column ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(a.at ?? '', b.at ?? '')
  );
}

/** Order of two strings by code unit; `localeCompare` would depend on the machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
