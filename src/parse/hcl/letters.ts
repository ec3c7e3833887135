import { type Cursor, NotHcl } from './cursor.ts';

/** How the letters of a template are written, and where it ends at the latest. */
export interface Letters {
  /** Between quotes, with escapes; otherwise as they stand. */
  readonly isQuoted: boolean;
  readonly end: number;
}

/** What comes next in a template: something put in, a directive, another line, or its end. */
export function nextLetters(
  cursor: Cursor,
  { isQuoted, end }: Letters,
): 'value' | 'directive' | 'line' | 'end' {
  const { text, at } = cursor;
  if (at >= end || (isQuoted && text[at] === '"')) return 'end';
  if (text[at + 1] === '{' && text[at] === '$') return 'value';
  if (text[at + 1] === '{' && text[at] === '%') return 'directive';
  return 'line';
}

/** The text up to what is put in, the end, or (in a heredoc) behind the end of the line, which is how trimming counts. */
export function readUntil(cursor: Cursor, letters: Letters): string {
  const { text } = cursor;
  let found = '';
  let from = cursor.at;
  while (cursor.at < letters.end) {
    const letter = text[cursor.at];
    if (letter === '\n') {
      if (letters.isQuoted) throw new NotHcl(cursor.at, 'The text in quotes does not end on its line.');
      cursor.at++;
      break;
    }
    if (letters.isQuoted && letter === '"') break;
    const isMark = (letter === '$' || letter === '%') && cursor.at + 1 < letters.end;
    if (isMark && text[cursor.at + 1] === '{') break;
    if (isMark && text[cursor.at + 1] === letter && text[cursor.at + 2] === '{') {
      found += `${text.slice(from, cursor.at)}${letter}{`;
      cursor.at += 3;
      from = cursor.at;
    } else if (letters.isQuoted && letter === '\\') {
      found += text.slice(from, cursor.at) + readEscape(cursor);
      from = cursor.at;
    } else cursor.at++;
  }
  const whole = found + text.slice(from, cursor.at);
  return whole.includes('\r\n') ? whole.replaceAll('\r\n', '\n') : whole;
}

function readEscape(cursor: Cursor): string {
  escapePattern.lastIndex = cursor.at;
  const written = escapePattern.exec(cursor.text)?.[0];
  if (written === undefined) throw new NotHcl(cursor.at, 'There is no such escape.');
  cursor.at += written.length;
  const plain = escapes.get(written[1] ?? '');
  if (plain !== undefined) return plain;
  const point = Number.parseInt(written.slice(2), 16);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
}

const escapePattern = /\\(?:[nrt"\\/bf]|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})/y;
/** The last three are of JSON alone. */
const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
]);
