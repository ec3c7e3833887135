import type { ByteRange } from '#model/location';
import type { Detector } from './detector.ts';

/** Bytes around a keyword, unless the detector says otherwise. */
const usual = { before: 160, after: 400 };
/** Most of a file that a detector over many lines reads, before and after its keyword. */
const wholeFile = { before: 1024, after: 1024 * 1024 };
/** Windows that touch become one up to this size; what is longer goes on in a next one that overlaps. */
const largest = 64 * 1024;

/** The stretches of one file that one detector has to read: sorted, merged, bounded. */
export interface Windows {
  readonly before: number;
  readonly after: number;
  readonly ranges: { start: number; end: number }[];
}

export function windowsOf({ window: reach }: Pick<Detector, 'window'>): Windows {
  const { before, after } = reach === 'file' ? wholeFile : (reach ?? usual);
  return { before, after, ranges: [] };
}

/** Adds the surroundings of a keyword that ends at `end`; keywords come in the order of the file. */
export function widen(windows: Windows, end: number, length: number): void {
  const start = Math.max(0, end - windows.before);
  const stop = Math.min(length, end + windows.after);
  const last = windows.ranges.at(-1);
  const limit = Math.max(largest, windows.before + windows.after);
  if (last !== undefined && start <= last.end && stop - last.start <= limit) last.end = stop;
  else windows.ranges.push({ start, end: stop });
}

/** True when a match that touches the edge of its window may go on outside of it. */
export function isCut(window: ByteRange, match: ByteRange, length: number): boolean {
  return (
    (match.start === window.start && window.start > 0) || (match.end === window.end && window.end < length)
  );
}
