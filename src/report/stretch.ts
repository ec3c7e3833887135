import type { Frame, Location } from '#model/location';

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

/** One line of a frame; `stretch` is what the finding is about in it, absent on the lines around. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  readonly stretch?: Stretch;
}

/** The lines of a frame with their numbers and the stretches to mark: the frame's own marks, else the location's columns. */
export function frameLines(frame: Frame, location: Location): readonly FrameLine[] {
  const marks = new Map(frame.marks?.map((mark) => [mark.line, mark]));
  return frame.lines.map((text, index) => {
    const number = frame.startLine + index;
    if (number < location.line || number > location.endLine) return { number, text };
    const mark = marks.get(index);
    if (frame.marks && !mark) return { number, text };
    return {
      number,
      text,
      stretch: within(text, mark?.start, mark?.end) ?? byColumns(number, text, location),
    };
  });
}

function byColumns(number: number, text: string, location: Location): Stretch {
  const indent = text.length - text.trimStart().length;
  const from = number === location.line ? location.column - 1 : indent;
  const to = number === location.endLine ? location.endColumn - 1 : text.length;
  return within(text, from, to) ?? { from: 0, to: 0 };
}

function within(text: string, from: number | undefined, to: number | undefined): Stretch | undefined {
  if (from === undefined || to === undefined) return undefined;
  const start = Math.max(0, Math.min(from, text.length));
  return { from: start, to: Math.max(start, Math.min(to, text.length)) };
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
