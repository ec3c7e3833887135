const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** East Asian Wide and Fullwidth blocks (Unicode TR 11); emoji are recognised by their own property. */
const wide =
  /[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{4DBF}\u{4E00}-\u{A4CF}\u{A960}-\u{A97C}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE10}-\u{FE19}\u{FE30}-\u{FE6F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\u{16FE0}-\u{18D08}\u{1AFF0}-\u{1B2FB}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Extended_Pictographic}\u{FE0F}/u;
const zeroWidth = /^[\p{Mn}\p{Me}]+$/u;

/** Columns that a terminal needs for text without controls: 2 for wide characters and emoji, 0 for lone marks. */
export function widthOf(text: string): number {
  if (/^[ -~]*$/.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of graphemes.segment(text)) columns += graphemeWidth(segment);
  return columns;
}

/** The longest start of the text that fits into so many columns, never half a character. */
export function startOf(text: string, columns: number): string {
  if (/^[ -~]*$/.test(text)) return text.slice(0, Math.max(0, columns));
  let room = columns;
  let end = 0;
  for (const { segment, index } of graphemes.segment(text.slice(0, reachOf(columns)))) {
    room -= graphemeWidth(segment);
    if (room < 0) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

/** Whether text fits into so many columns; a long one is not measured to its end. */
function fits(text: string, columns: number): boolean {
  return text.length <= reachOf(columns) && widthOf(text) <= columns;
}

/** A terminal line holds few characters: more of a long text need not be looked at. */
function reachOf(columns: number): number {
  return columns * 8 + 64;
}

/** Text cut to so many columns, with a mark where something was left out. */
export function clip(text: string, columns: number, mark: string): string {
  return fits(text, columns) ? text : startOf(text, columns - widthOf(mark)) + mark;
}

/** A path cut to so many columns: its end tells most, so a mark stands for what was left out at its start. */
export function clipPath(path: string, columns: number, mark: string): string {
  if (fits(path, columns)) return path;
  const parts = path.split('/');
  let end = `/${parts.pop() ?? ''}`;
  for (
    let part = parts.pop();
    part !== undefined && fits(`${mark}/${part}${end}`, columns);
    part = parts.pop()
  ) {
    end = `/${part}${end}`;
  }
  return clip(`${mark}${end}`, columns, mark);
}

/** Words on lines of at most so many columns; a longer word is broken, a path behind a slash. An address stays whole: it is there to be copied. */
export function wrap(text: string, columns: number): readonly string[] {
  const room = Math.max(8, columns);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => broken(long, room))) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function broken(word: string, columns: number): readonly string[] {
  if (/^https?:\/\/[!-~]+$/.test(word)) return [word];
  const parts: string[] = [];
  let rest = word;
  while (!fits(rest, columns)) {
    const fitting = startOf(rest, columns) || rest.slice(0, 1);
    const slash = fitting.lastIndexOf('/');
    const part = slash > fitting.length / 3 ? fitting.slice(0, slash + 1) : fitting;
    parts.push(part);
    rest = rest.slice(part.length);
  }
  return [...parts, rest];
}

function graphemeWidth(grapheme: string): number {
  if (wide.test(grapheme)) return 2;
  return zeroWidth.test(grapheme) ? 0 : 1;
}
