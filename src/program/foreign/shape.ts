import { createHash } from 'node:crypto';
import type { PathExclusion } from '#model/config';
import type { OwnDetector } from '#model/detector';
import type { Notice } from '#model/gap';
import type { Location } from '#model/location';
import type { ForeignSuppression, ForeignTest } from '#model/suppression';

/** What the files of other tools at the root of a tree decide, in our words. */
export interface ForeignFiles {
  readonly suppressions: readonly ForeignSuppression[];
  /** What the suppressions need to know of values. */
  readonly tests: readonly ForeignTest[];
  readonly exclusions: readonly PathExclusion[];
  readonly detectors: readonly OwnDetector[];
  /** What could not be taken over, and why. */
  readonly notices: readonly Notice[];
}

/** A tool's file by the names under which the tool looks for it; the first that is there is the one. */
export interface ForeignFile {
  readonly names: readonly string[];
  readonly read: (text: string, path: string) => Partial<ForeignFiles> | Promise<Partial<ForeignFiles>>;
}

/** Nothing of other tools. */
export const nothingForeign: ForeignFiles = {
  suppressions: [],
  tests: [],
  exclusions: [],
  detectors: [],
  notices: [],
};

/** Entries that one file may bring; more are not read, and a notice says so. */
export const mostEntries = 100_000;

/** Patterns that one allowlist may bring: each is compiled in every thread. */
export const mostPatterns = 1_000;

/** A list of what one file brings, made of its parts. */
export function merge(parts: readonly Partial<ForeignFiles>[]): ForeignFiles {
  return {
    suppressions: parts.flatMap(({ suppressions = [] }) => suppressions),
    tests: parts.flatMap(({ tests = [] }) => tests),
    exclusions: parts.flatMap(({ exclusions = [] }) => exclusions),
    detectors: parts.flatMap(({ detectors = [] }) => detectors),
    notices: parts.flatMap(({ notices = [] }) => notices),
  };
}

/** A decision about a value: the suppression, and the test that a thread which sees the value runs. */
export function withTest(
  suppression: Omit<ForeignSuppression, 'test'>,
  test: Omit<ForeignTest, 'id'>,
): Pick<ForeignFiles, 'suppressions' | 'tests'> {
  // Named by what it asks, so that the same entry on another line is the same one.
  const id = createHash('sha256').update(JSON.stringify(test)).digest('hex').slice(0, 16);
  return { suppressions: [{ ...suppression, test: id }], tests: [{ id, ...test }] };
}

/** What could not be taken over of a line. */
export function notTaken(location: Location, message: string): Notice {
  return { code: 'foreign-file', path: location.path, line: location.line, message };
}

/** A line of a file of another tool. */
export function placeIn(path: string, line: number, length = 1): Location {
  return { path, line, column: 1, endLine: line, endColumn: Math.max(2, length + 1) };
}

/** Characters that a finder looks through in all: texts that are not there would each be sought in the whole file. */
const mostSought = 2_000_000_000;

/** How far before the last place on its line a text is still sought: a whole file may be one line. */
const lookBehind = 2000;

/** Finds the line on which a text stands, going on from the last one; for readers that tell no places. */
export function openFinder(path: string, text: string): (needle: string) => Location {
  const top = lineAt(text, 0);
  let last = top;
  let at = 0;
  let sought = 0;
  return (needle) => {
    const first = needle.split('\n', 1)[0] ?? '';
    if (sought > mostSought) return placeIn(path, 1);
    const from = Math.max(last.start, at - lookBehind);
    let found = text.indexOf(first, from);
    sought += (found < 0 ? text.length : found) - from;
    if (found < 0) {
      found = text.indexOf(first);
      sought += found < 0 ? text.length : found;
    }
    if (found < 0) return placeIn(path, 1);
    last = lineAt(text, found, found < last.start ? top : last);
    at = found;
    return placeIn(path, last.number, text.slice(last.start, last.end).trimEnd().length);
  };
}

interface Line {
  readonly number: number;
  readonly start: number;
  /** Behind its last character. */
  readonly end: number;
}

/** The line of a place, counted on from one that is not behind it. */
function lineAt(
  text: string,
  offset: number,
  before: Line = { number: 1, start: 0, end: endOf(text, 0) },
): Line {
  let line = before;
  while (line.end < offset)
    line = { number: line.number + 1, start: line.end + 1, end: endOf(text, line.end + 1) };
  return line;
}

function endOf(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
