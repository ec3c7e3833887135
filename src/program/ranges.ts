import type { ByteRange } from '#model/location';

/** Sorted and without overlap: what the ranges cover together. Empty ones cover nothing. */
export function union(ranges: readonly ByteRange[]): readonly ByteRange[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (end > start) merged.push({ start, end });
  }
  return merged;
}

/** Index of the first range of a union that ends after an offset; by bisection, because a file may hold many thousands. */
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

/** True when a union and a range have a byte in common. */
export function overlaps(ranges: readonly ByteRange[], { start, end }: ByteRange): boolean {
  const next = ranges[firstEndingAfter(ranges, start)];
  return next !== undefined && next.start < end;
}
