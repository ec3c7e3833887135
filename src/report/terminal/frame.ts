import type { Frame, Location } from '#model/location';
import type { Ink } from './ink.ts';
import { startOf, widthOf } from './width.ts';

/**
 * Source lines with their numbers, the finding's own stretch underlined. A line that does not clip is cut to the part
 * around the finding; of a long stretch the first lines and the last are shown.
 */
export function frameLines(frame: Frame, location: Location, ink: Ink): readonly string[] {
  const numbers = frame.lines.map((_, index) => frame.startLine + index);
  const gutter = String(numbers.at(-1) ?? frame.startLine).length;
  const room = ink.width - gutter - 7;
  return frame.lines.flatMap((line, index) => {
    const number = frame.startLine + index;
    const inside = number >= location.line && number <= location.endLine;
    const view = windowOf(line, inside ? stretchOn(number, line, location) : { from: 0, to: 0 }, room, ink);
    const label = ink.paint(inside ? 'bold' : 'dim', String(number).padStart(gutter));
    const bar = ink.paint('dim', ink.signs.bar);
    const shown = `    ${label} ${bar} ${inside ? view.text : ink.paint('dim', view.text)}`.trimEnd();
    if (!inside || view.width === 0) return [shown];
    const mark = ink.paint('red', ink.signs.caret.repeat(view.width));
    return [shown, `    ${' '.repeat(gutter)} ${bar} ${' '.repeat(view.before)}${mark}`];
  });
}

/** A half-open stretch of a line in UTF-16 code units from 0. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchOn(number: number, line: string, location: Location): Stretch {
  const indent = line.length - line.trimStart().length;
  const from = number === location.line ? location.column - 1 : indent;
  const to = number === location.endLine ? location.endColumn - 1 : line.length;
  const start = Math.max(0, Math.min(from, line.length));
  return { from: start, to: Math.max(start, Math.min(to, line.length)) };
}

interface View {
  readonly text: string;
  /** Columns before the stretch, and of it, within the text. */
  readonly before: number;
  readonly width: number;
}

/** The part of a line that fits, moved so that the stretch is seen. */
function windowOf(line: string, stretch: Stretch, room: number, ink: Ink): View {
  // Only so much of a long line can be seen: a frame may hold a minified file's only line.
  const skip = stretch.from > room * 2 ? Math.max(0, stretch.from - Math.floor(room / 2)) : 0;
  const near = line.slice(skip, skip + room * 6).toWellFormed();
  const before = ink.source(near.slice(0, stretch.from - skip));
  const through = ink.source(near.slice(0, Math.max(stretch.from, stretch.to) - skip));
  const whole = ink.source(near);
  const lead = skip > 0 ? ink.signs.ellipsis : '';
  return cut(`${lead}${whole}`, widthOf(lead + before), widthOf(lead + through), room, ink);
}

function cut(text: string, from: number, to: number, room: number, ink: Ink): View {
  const ellipsis = ink.signs.ellipsis;
  const dropped = from > room * 0.6 && widthOf(text) > room ? startOf(text, from - Math.floor(room / 3)) : '';
  const lead = dropped === '' ? '' : ellipsis;
  const rest = lead + text.slice(dropped.length);
  const moved = widthOf(lead) - widthOf(dropped);
  const fits = widthOf(rest) <= room;
  const shown = fits ? rest : startOf(rest, room - widthOf(ellipsis)) + ellipsis;
  const before = Math.max(0, from + moved);
  const width = Math.max(0, Math.min(to + moved, widthOf(shown)) - before);
  return { text: shown, before, width: to === from ? Math.min(1, room - before) : Math.max(width, 1) };
}
