import type { Frame, Location } from '#model/location';
import { excerptOf, leftOut } from '../excerpt.ts';
import { type FrameLine, nearLine, type Stretch } from '../stretch.ts';
import type { Ink } from './ink.ts';
import { startOf, widthOf } from './width.ts';

/**
 * Source lines with their numbers, the finding's own stretch underlined; a line too wide is cut around it.
 *
 * @param bare without the lines around.
 */
export function sourceLines(frame: Frame, location: Location, bare: boolean, ink: Ink): readonly string[] {
  const lines = excerptOf(frame, location, bare);
  const gutter = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap((line) => {
    const left = leftOut(line);
    return left === undefined ? sourceLine(line, gutter, ink) : [foldLine(left, gutter, ink)];
  });
}

function foldLine(left: string, gutter: number, ink: Ink): string {
  const { ellipsis, bar } = ink.signs;
  const sign = ellipsis.slice(0, gutter).padStart(gutter);
  return `    ${ink.paint('dim', `${sign} ${bar} ${left}`)}`;
}

function sourceLine({ number, text, stretch }: FrameLine, gutter: number, ink: Ink): readonly string[] {
  const view = windowOf(text, stretch ?? { from: 0, to: 0 }, ink.width - gutter - 7, ink);
  const label = ink.paint(stretch ? 'bold' : 'dim', String(number).padStart(gutter));
  const bar = ink.paint('dim', ink.signs.bar);
  const shown = `    ${label} ${bar} ${stretch ? view.text : ink.paint('dim', view.text)}`;
  if (stretch === undefined || view.width === 0) return [shown];
  const mark = ink.paint('red', ink.signs.caret.repeat(view.width));
  return [shown, `    ${' '.repeat(gutter)} ${bar} ${' '.repeat(view.before)}${mark}`];
}

interface View {
  readonly text: string;
  /** Columns before the stretch, and of it, within the text. */
  readonly before: number;
  readonly width: number;
}

/** The part of a line that fits, moved so that the stretch is seen. */
function windowOf(line: string, stretch: Stretch, room: number, ink: Ink): View {
  // Measuring is dear, and a terminal shows little: code units are cut before columns are counted.
  const near = nearLine(line, stretch, room * 6);
  const lead = near.cutBefore ? ink.signs.ellipsis : '';
  const before = lead + ink.source(near.text.slice(0, near.stretch.from));
  const through = lead + ink.source(near.text.slice(0, near.stretch.to));
  const whole = lead + ink.source(near.text) + (near.cutAfter ? ink.signs.ellipsis : '');
  return cut(whole, widthOf(before), widthOf(through), room, ink);
}

function cut(text: string, from: number, to: number, room: number, ink: Ink): View {
  const ellipsis = ink.signs.ellipsis;
  const dropped = startOf(text, columnsToDrop(widthOf(text), from, to, room));
  const lead = dropped === '' ? '' : ellipsis;
  const rest = lead + text.slice(dropped.length);
  const moved = widthOf(lead) - widthOf(dropped);
  const fits = widthOf(rest) <= room;
  const shown = fits ? rest : startOf(rest, room - widthOf(ellipsis)) + ellipsis;
  const before = Math.max(0, from + moved);
  const width = Math.max(0, Math.min(to + moved, widthOf(shown)) - before);
  return { text: shown, before, width: to === from ? Math.min(1, room - before) : Math.max(width, 1) };
}

/** None while the stretch is in view; else so many that it is, with a third of the room before it and none left empty. */
function columnsToDrop(whole: number, from: number, to: number, room: number): number {
  if (whole <= room || to < room - 3) return 0;
  return Math.max(0, Math.min(from - Math.floor(room / 3), whole - room + 3));
}
