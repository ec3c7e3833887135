import type { Frame, Location } from '#model/location';
import { type FrameLine, frameLines, nearLine, type Stretch } from '../stretch.ts';
import type { Ink } from './ink.ts';
import { startOf, widthOf } from './width.ts';

/** Nothing but a mask, and what closes its quotes. */
const hidden = /^\s*\*{4}.{0,6}$/;

/**
 * Source lines with their numbers, the finding's own stretch underlined; a line too wide is cut around it, common
 * indentation is dropped, and of a secret over many lines only the first is drawn.
 *
 * @param bare without the lines around.
 */
export function sourceLines(frame: Frame, location: Location, bare: boolean, ink: Ink): readonly string[] {
  const all = frameLines(frame, location);
  const lines = withoutIndent(bare ? all.filter(({ stretch }) => stretch) : all);
  const gutter = String(lines.at(-1)?.number ?? 0).length;
  return lines.flatMap((line, index) => {
    if (!isFolded(lines, index)) return sourceLine(line, gutter, ink);
    return isFolded(lines, index + 1) ? [] : [foldLine(location, gutter, ink)];
  });
}

function isFolded(lines: readonly FrameLine[], index: number): boolean {
  const line = lines[index];
  return line?.stretch !== undefined && lines[index - 1]?.stretch !== undefined && hidden.test(line.text);
}

function foldLine({ endLine }: Location, gutter: number, ink: Ink): string {
  const { ellipsis, bar } = ink.signs;
  const text = `    ${ellipsis.slice(0, gutter).padStart(gutter)} ${bar} masked to line ${endLine}`;
  return ink.paint('dim', text);
}

/** The lines without the white space that all of them begin with. */
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
