import type { Frame, Location } from '#model/location';
import { type FrameLine, frameLines } from './stretch.ts';

/** Nothing but a mask, and what closes its quotes. */
const hidden = /^\s*\*{4}.{0,6}$/;

/** Source as people read it. */
export interface ExcerptLine extends FrameLine {
  /** Here lines of a long secret are left out: its last line. */
  readonly maskedTo?: number;
  /** Here lines of a long call are left out: its last line. */
  readonly goesOnTo?: number;
}

/** Of a longer stretch the first lines are shown: what matters is what is called. */
const mostMarked = 6;
const mostOfLong = 3;

/**
 * The lines of a frame without the indentation that all of them have; of a secret over many lines only the first, of a
 * call over many the first few.
 *
 * @param bare without the lines around.
 */
export function excerptOf(frame: Frame, location: Location, bare: boolean): readonly ExcerptLine[] {
  const all = frameLines(frame, location);
  const lines = withoutIndent(bare ? all.filter(({ stretch }) => stretch) : all);
  const unmasked = lines.flatMap((line, index) => {
    if (!isFolded(lines, index)) return [line];
    if (isFolded(lines, index + 1)) return [];
    return [{ number: line.number, text: '', maskedTo: location.endLine }];
  });
  return shortened(unmasked, location.endLine);
}

/** What stands in the place of lines that are left out; undefined for a line of the source. */
export function leftOut({ maskedTo, goesOnTo }: ExcerptLine): string | undefined {
  if (maskedTo !== undefined) return `masked to line ${maskedTo}`;
  return goesOnTo === undefined ? undefined : `goes on to line ${goesOnTo}`;
}

function shortened(lines: readonly ExcerptLine[], endLine: number): readonly ExcerptLine[] {
  const marked = lines.filter(({ stretch }) => stretch !== undefined);
  if (marked.length <= mostMarked) return lines;
  const left = new Set(marked.slice(mostOfLong));
  return lines.flatMap((line) => {
    if (!left.has(line)) return [line];
    return line === marked[mostOfLong] ? [{ number: line.number, text: '', goesOnTo: endLine }] : [];
  });
}

function isFolded(lines: readonly FrameLine[], index: number): boolean {
  const line = lines[index];
  return line?.stretch !== undefined && lines[index - 1]?.stretch !== undefined && hidden.test(line.text);
}

function withoutIndent(lines: readonly FrameLine[]): readonly FrameLine[] {
  const [first = '', ...rest] = lines
    .filter(({ text }) => text.trim() !== '')
    .map(({ text }) => /^[ \t]*/.exec(text)?.[0] ?? '');
  const common = rest.reduce((indent, other) => shared(indent, other), first).length;
  if (common === 0) return lines;
  return lines.map(({ number, text, stretch }) => ({
    number,
    text: text.slice(common),
    ...(stretch === undefined
      ? {}
      : { stretch: { from: Math.max(0, stretch.from - common), to: Math.max(0, stretch.to - common) } }),
  }));
}

function shared(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
