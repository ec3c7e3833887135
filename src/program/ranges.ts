import { type ByteRange, firstEndingAfter } from '#model/location';

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

/** True when a union and a range have a byte in common. */
export function overlaps(ranges: readonly ByteRange[], { start, end }: ByteRange): boolean {
  const next = ranges[firstEndingAfter(ranges, start)];
  return next !== undefined && next.start < end;
}
