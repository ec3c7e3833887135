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

/** Finds the line on which a text stands, going on from the last one; for readers that tell no places. */
export function openFinder(path: string, text: string): (needle: string) => Location {
  const lines = text.split('\n');
  let last = 0;
  return (needle) => {
    const first = needle.split('\n', 1)[0] ?? '';
    const holds = (line: string | undefined) => line?.includes(first) ?? false;
    for (let step = 0; step < lines.length; step++) {
      const at = (last + step) % lines.length;
      if (!holds(lines[at])) continue;
      last = at;
      return placeIn(path, at + 1, lines[at]?.trimEnd().length);
    }
    return placeIn(path, 1);
  };
}
