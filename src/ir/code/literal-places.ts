import { bytesSink, bytesSource } from './bytes.ts';

/**
 * Where the texts of literals stand in their file: what is remembered between scans holds these places and no text that
 * somebody wrote between quotes, since it may be a secret. Undefined when a text cannot be put together again from
 * stretches of the file, as with `'\x41'`: such a file is read anew each time.
 */
export function placesOf(literals: readonly string[], text: string): Uint8Array | undefined {
  const sink = bytesSink();
  const find = openSearch(text);
  sink.unsigned(literals.length);
  let cursor = 0;
  for (const literal of literals) {
    const pieces = piecesOf(literal, find, cursor);
    if (pieces === undefined) return undefined;
    sink.unsigned(pieces.length);
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        sink.unsigned(0);
        sink.unsigned(piece.charCodeAt(0));
        continue;
      }
      // Literals follow each other in the text, mostly.
      const distance = piece.start - cursor;
      sink.unsigned(piece.length);
      sink.unsigned(distance < 0 ? -distance * 2 - 1 : distance * 2);
      cursor = piece.start + piece.length;
    }
  }
  return sink.bytes();
}

/** The texts again. With another text than the one they were taken from they are nonsense. */
export function literalsAt(places: Uint8Array, text: string): readonly string[] {
  const source = bytesSource(places);
  let cursor = 0;
  return Array.from({ length: source.unsigned() }, () => {
    let literal = '';
    for (let pieces = source.unsigned(); pieces > 0; pieces--) {
      const length = source.unsigned();
      const number = source.unsigned();
      if (length === 0) {
        literal += String.fromCharCode(number);
        continue;
      }
      const start = cursor + (number % 2 === 0 ? number / 2 : -(number + 1) / 2);
      literal += text.slice(start, start + length);
      cursor = start + length;
    }
    return literal;
  });
}

/** A stretch of the file, or a character that was written as an escape. */
type Piece = string | { readonly start: number; readonly length: number };

function piecesOf(literal: string, find: Search, cursor: number): readonly Piece[] | undefined {
  if (literal === '') return [];
  const whole = find(literal, cursor, escapes.test(literal));
  if (whole >= 0) return [{ start: whole, length: literal.length }];
  const pieces: Piece[] = [];
  let near = cursor;
  for (const run of literal.split(escapes)) {
    if (run === '') continue;
    const start = find(run, near, false);
    if (start >= 0) {
      pieces.push({ start, length: run.length });
      near = start + run.length;
    } else if (run.length === 1 && escapes.test(run)) pieces.push(run);
    else return undefined;
  }
  return pieces;
}

/** Characters that are written as escapes, which tell nothing by themselves. */
const escapes = /([\p{Cc}\\'"`$])/u;

/** Where a part stands, nearest after an offset; -1 when it was not found. */
type Search = (part: string, from: number, nearOnly: boolean) => number;

/** Code units after the literal before in which the next one mostly stands. */
const near = 4_096;

/** A text is gone through some dozen times at most, however many literals it has; what is not found by then has no place. */
function openSearch(text: string): Search {
  let left = 64 * text.length + 1_000_000;
  return (part, from, nearOnly) => {
    const close = text.slice(from, from + part.length + near).indexOf(part);
    if (close >= 0) return from + close;
    if (nearOnly || left < 0) return -1;
    left -= text.length;
    return text.indexOf(part);
  };
}
