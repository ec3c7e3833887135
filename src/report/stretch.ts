import type { Location } from '#model/location';

/** A half-open stretch of a line, in UTF-16 code units from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A line, perhaps cut, with the stretch that it is shown for. */
export interface NearLine {
  readonly text: string;
  readonly stretch: Stretch;
  /** Whether something was cut off before and after. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** The part of a source line that a finding is about; empty where the location is a point. */
export function stretchOn(number: number, line: string, location: Location): Stretch {
  const indent = line.length - line.trimStart().length;
  const from = number === location.line ? location.column - 1 : indent;
  const to = number === location.endLine ? location.endColumn - 1 : line.length;
  const start = Math.max(0, Math.min(from, line.length));
  return { from: start, to: Math.max(start, Math.min(to, line.length)) };
}

/** At most so many code units of a line, moved so that the stretch is seen: a minified file is one line of megabytes. */
export function nearLine(line: string, stretch: Stretch, most: number): NearLine {
  const wanted = stretch.from > most * 0.6 ? stretch.from - Math.floor(most / 3) : 0;
  const start = line.length <= most ? 0 : insidePair(line, wanted) ? wanted - 1 : wanted;
  const whole = Math.min(line.length, start + most);
  const end = insidePair(line, whole) ? whole - 1 : whole;
  const within = (index: number) => Math.max(0, Math.min(index - start, end - start));
  return {
    text: line.slice(start, end),
    stretch: { from: within(stretch.from), to: within(stretch.to) },
    cutBefore: start > 0,
    cutAfter: end < line.length,
  };
}

/** True where a cut would part the two halves of one character. */
function insidePair(line: string, index: number): boolean {
  const low = line.charCodeAt(index) >>> 10 === 0x37;
  return low && index > 0 && line.charCodeAt(index - 1) >>> 10 === 0x36;
}
