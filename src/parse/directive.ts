import type { SourceText } from '#model/file';
import type { InlineSuppression } from '#model/suppression';
import { blockLine, type CommentStyle, commentStyles } from './comment.table.ts';
import { readDirective } from './directive-text.ts';

const marker = 'handrail:ignore';
/** Bytes in front of the marker in which a comment must begin, and after it for the directive. */
const before = 64;
const after = 1200;
/** Lines between a directive and the code that it is for. */
const reach = 50;

/**
 * The `handrail:ignore` comments of a file, in order; nothing for a file without that text, at the price of one search.
 * Only a comment that begins with the marker is one: prose about it is not. What is wrong with one is in its `problem`.
 */
export function parseDirectives(text: SourceText): InlineSuppression[] {
  const bytes = Buffer.from(text.bytes.buffer, text.bytes.byteOffset, text.bytes.byteLength);
  const found: InlineSuppression[] = [];
  let place: Place = { line: 1, lineStart: 0, offset: 0, column: 1 };
  for (let at = bytes.indexOf(marker); at >= 0; at = bytes.indexOf(marker, at + marker.length)) {
    place = advance(bytes, place, at);
    const directive = directiveAt(bytes, place, text.path);
    if (directive !== undefined) found.push(directive);
  }
  return found;
}

/** A byte and where people see it; kept from one directive to the next so that a file is counted once. */
interface Place {
  readonly line: number;
  readonly lineStart: number;
  readonly offset: number;
  readonly column: number;
}

function advance(bytes: Buffer, from: Place, to: number): Place {
  let { line, lineStart } = from;
  for (let at = bytes.indexOf(10, from.offset); at >= 0 && at < to; at = bytes.indexOf(10, at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  const known = lineStart === from.lineStart ? from : { offset: lineStart, column: 1 };
  return { line, lineStart, offset: to, column: known.column + utf16Length(bytes, known.offset, to) };
}

function utf16Length(bytes: Buffer, start: number, end: number): number {
  let length = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i] ?? 0;
    if ((byte & 0xc0) !== 0x80) length += byte >= 0xf0 ? 2 : 1;
  }
  return length;
}

function directiveAt(bytes: Buffer, place: Place, path: string): InlineSuppression | undefined {
  const { line, lineStart, offset, column } = place;
  const front = bytes.toString('latin1', Math.max(lineStart, offset - before), offset);
  const whole = offset - before <= lineStart;
  const style = styleOf(front, whole);
  if (style === undefined) return undefined;
  const lineEnd = endOfLine(bytes, offset);
  const rest = bytes.toString(
    'utf8',
    offset + marker.length,
    Math.min(lineEnd, offset + marker.length + after),
  );
  const closing = style.closer === undefined ? -1 : rest.indexOf(style.closer);
  const body = (closing < 0 ? rest : rest.slice(0, closing)).trimEnd();
  const open = style.closer !== undefined && closing < 0;
  const tail = closing < 0 ? '' : rest.slice(closing + (style.closer?.length ?? 0));
  const alone = whole && isBare(front.replace(style.opener, '')) && isBare(tail);
  const target = alone ? nextCodeLine(bytes, { line, lineEnd }, style, open) : line;
  return {
    ...readDirective(body),
    location: { path, line, column, endLine: line, endColumn: column + marker.length + body.length },
    covers: target === undefined ? [] : [target],
  };
}

/** @param whole whether `front` begins where the line does. */
function styleOf(front: string, whole: boolean): CommentStyle | undefined {
  const text = whole ? front : `…${front}`;
  return [...commentStyles, blockLine].find(({ opener }) => opener.test(text));
}

function endOfLine(bytes: Buffer, from: number): number {
  const end = bytes.indexOf(10, from);
  return end < 0 ? bytes.length : end;
}

/** Nothing but white space and the brackets in which a template wraps a comment. */
function isBare(text: string): boolean {
  return /^[\s,]*(?:\{\{-?|\{|<%)?[\s,]*(?:-?\}\}|\}|%>)?[\s,]*$/.test(text.slice(0, 200));
}

/** The first line below that is neither empty nor a comment of the same style. */
function nextCodeLine(
  bytes: Buffer,
  from: { readonly line: number; readonly lineEnd: number },
  style: CommentStyle,
  open: boolean,
): number | undefined {
  let inside = open;
  let start = from.lineEnd + 1;
  for (let line = from.line + 1; line <= from.line + reach && start < bytes.length; line++) {
    const end = endOfLine(bytes, start);
    const text = bytes.toString('latin1', start, Math.min(end, start + 2 * after)).trim();
    start = end + 1;
    if (text === '') continue;
    const comment = inside || style.line.test(text);
    if (!comment) return line;
    const closing = style.closer === undefined ? text.length : text.indexOf(style.closer);
    inside = closing < 0;
    if (!inside && !isBare(text.slice(closing + (style.closer?.length ?? 0)))) {
      if (style.closer !== '"') return line;
    }
  }
  return undefined;
}
