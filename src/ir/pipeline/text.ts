import type { InfraValue, MapValue, Place } from '#ir/infra/value';
import { linesOf, rangeOf } from '#parse/hcl/range';

/** A text of a pipeline, with the file that it stands in: a stretch of it can be shown at its line. */
export interface Text {
  readonly text: string;
  /** Where the whole of it stands, quotes and the sign of a block included. */
  readonly place: Place;
  /** All of its file. */
  readonly source: string;
}

/** A scalar as the text that a pipeline gets: `true` and `3` are texts there, too. Undefined for lists, maps and nothing. */
export function textOf(value: InfraValue | undefined, source: string): Text | undefined {
  const text = value === undefined ? undefined : scalarOf(value, source);
  return value === undefined || text === undefined ? undefined : { text, place: value.place, source };
}

function scalarOf(value: InfraValue, source: string): string | undefined {
  if (value.kind === 'text') return value.text;
  if (value.kind === 'truth') return String(value.truth);
  // As it is written: 3.10 is a version.
  return value.kind === 'number' ? source.slice(value.place.start, value.place.end) : undefined;
}

/** The value of a key as a text. */
export function textAt(map: MapValue, key: string, source: string): Text | undefined {
  return textOf(map.entries.get(key)?.value, source);
}

/** All texts of a list, or the one where a list may be one. */
export function textsOf(value: InfraValue | undefined, source: string): readonly Text[] {
  if (value?.kind === 'list') return value.items.flatMap((item) => textOf(item, source) ?? []);
  const text = textOf(value, source);
  return text === undefined ? [] : [text];
}

/** Where the key of a map stands, without its value. */
export function keyPlace(map: MapValue, key: string, source: string): Place | undefined {
  const place = map.entries.get(key)?.place;
  if (place === undefined) return undefined;
  const quote = /^["']/.test(source.slice(place.start, place.start + 1)) ? 2 : 0;
  return stretch(source, place.path, place.start, place.start + key.length + quote);
}

/**
 * Where a stretch of a text stands in its file, in offsets of the text. Indentation of blocks, folded lines and escapes
 * are accounted for: letters of a text stand in its source in the same order.
 */
export function placeWithin({ text, place, source }: Text, start: number, end: number): Place {
  const at = sourceOffset(text, start, source, place);
  const to = end <= start ? at : sourceOffset(text, end - 1, source, place) + 1;
  return stretch(source, place.path, at, Math.max(at, to));
}

/** A stretch of a file, in UTF-16 offsets. */
export function stretch(source: string, path: string, start: number, end: number): Place {
  const { line, column, endLine, endColumn } = rangeOf(linesIn(source), { start, end });
  return { path, line, column, endLine, endColumn, start, end };
}

let lastSource = '';
let lastLines: readonly number[] = linesOf('');

/** The lines of the file that was asked last are kept: a file is asked many times in a row. */
function linesIn(source: string): readonly number[] {
  if (source !== lastSource) {
    lastLines = linesOf(source);
    lastSource = source;
  }
  return lastLines;
}

/** The offset in the source at which the letter at an offset of the text stands. */
function sourceOffset(text: string, offset: number, source: string, place: Place): number {
  const isQuoted = source[place.start] === '"';
  let at = firstLetter(source, place);
  for (let i = 0; i < text.length && at < place.end; i++) {
    const letter = text[i] ?? '';
    at = nextLetter(source, at, place.end, letter, isQuoted);
    if (i >= offset) return at;
    at += isQuoted && source[at] === '\\' ? 2 : 1;
  }
  return Math.min(at, place.end);
}

function firstLetter(source: string, { start, end }: Place): number {
  const first = source[start];
  if (first === '"' || first === "'") return start + 1;
  if (first !== '|' && first !== '>') return start;
  const line = source.indexOf('\n', start);
  return line < 0 || line >= end ? start : line + 1;
}

/** White space that the text does not have is skipped; all else stands where it is looked for. */
function nextLetter(source: string, from: number, end: number, letter: string, isQuoted: boolean): number {
  let at = from;
  // A folded line is a blank in the text.
  const isLetter = (found: string) => found === letter || (/\s/.test(letter) && /\s/.test(found));
  while (at < end && !isLetter(source[at] ?? '')) {
    if (isQuoted && source[at] === '\\') return at;
    at++;
  }
  return at;
}
