import { readJsonExpression } from '#parse/hcl/json';
import { linesOf, rangeOf } from '#parse/hcl/range';
import type { Expression, Span } from '#parse/hcl/tree';
import { listOf, mapOf, numberOf, textOf, truthOf, unknownFrom } from './make.ts';
import type { Carried, Entry, InfraValue, Place } from './value.ts';

/**
 * What a text says in JSON, as policies do: from a heredoc, from `jsonencode`, with or without parts that are not known.
 * Places are right by their line. Undefined when it is no JSON for sure, or nothing of it is known.
 */
export function readJsonText(value: InfraValue): InfraValue | undefined {
  if (value.data !== undefined) return value.data;
  const pieces = value.kind === 'text' ? [value] : value.kind === 'unknown' ? value.parts : undefined;
  if (pieces === undefined) return undefined;
  const { text, marked } = withMarks(pieces);
  if (!/^\s*[{[]/.test(text)) return undefined;
  const read = readJsonExpression(text, false);
  if (!('kind' in read)) return undefined;
  return valueFrom(read, { value, marked, lines: linesOf(text) });
}

interface Reading {
  /** The text as a value. */
  readonly value: InfraValue;
  /** What the marks in it stand for. */
  readonly marked: readonly InfraValue[];
  readonly lines: readonly number[];
}

/** Letters that no text means anything by (private use), around the number of what stands there. */
const opening = '\ue000';
const closing = '\ue001';
const markPattern = /\ue000(\d+)\ue001/;

/** One text, with a mark for each part that is not known; in quotes where it stands outside of them. */
function withMarks(pieces: readonly InfraValue[]): {
  readonly text: string;
  readonly marked: readonly InfraValue[];
} {
  const marked: InfraValue[] = [];
  let text = '';
  let isQuoted = false;
  for (const piece of pieces) {
    if (piece.kind === 'text') {
      const own = piece.text.replace(/[\ue000\ue001]/g, '\ufffd');
      text += own;
      isQuoted = endsQuoted(own, isQuoted);
      continue;
    }
    const mark = `${opening}${marked.length}${closing}`;
    marked.push(piece);
    text += isQuoted ? mark : `"${mark}"`;
  }
  return { text, marked };
}

function endsQuoted(text: string, before: boolean): boolean {
  let isQuoted = before;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\' && isQuoted) i++;
    else if (text[i] === '"') isQuoted = !isQuoted;
  }
  return isQuoted;
}

function valueFrom(read: Expression, reading: Reading): InfraValue {
  const carried = carriedAt(read, reading);
  switch (read.kind) {
    case 'text':
      return unmarked(read.text, reading, carried);
    case 'number':
      return numberOf(Number(read.text), carried);
    case 'truth':
      return truthOf(read.value, carried);
    case 'list':
      return listOf(
        read.items.map((item) => valueFrom(item, reading)),
        carried,
      );
    case 'object':
      return objectOf(read.items, reading, carried);
    default:
      return { kind: 'null', ...carried };
  }
}

function objectOf(
  items: Extract<Expression, { kind: 'object' }>['items'],
  reading: Reading,
  carried: Carried,
): InfraValue {
  const entries = new Map<string, Entry>();
  let isOpen = false;
  for (const { key, value, ...span } of items) {
    if (key.kind !== 'text') continue;
    // A key that is not known may be any.
    if (markPattern.test(key.text)) isOpen = true;
    else entries.set(key.text, { value: valueFrom(value, reading), place: carriedAt(span, reading).place });
  }
  return mapOf(entries, carried, isOpen ? { isOpen } : {});
}

/** A text, with what its marks stand for in their place. */
function unmarked(text: string, { marked }: Reading, carried: Carried): InfraValue {
  const pieces = text.split(markPattern);
  if (pieces.length === 1) return textOf(text, carried);
  const parts = pieces.flatMap((piece, i): InfraValue[] => {
    const value = i % 2 === 1 ? marked[Number(piece)] : undefined;
    if (i % 2 === 1) return value === undefined ? [] : [value];
    return piece === '' ? [] : [textOf(piece, carried)];
  });
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only.data ?? { ...only, place: carried.place };
  const others = parts.filter(({ kind }) => kind !== 'text');
  return { ...unknownFrom(others, carried.place), parts };
}

function carriedAt(span: Span, { value, lines }: Reading): Carried {
  const { place, textLine, origin } = value;
  const { line, endLine } = rangeOf(lines, span);
  // Within quotes all of it stands on one line.
  if (textLine === undefined) return { origin, place };
  const own: Place = {
    ...place,
    line: textLine + line - 1,
    column: 1,
    endLine: textLine + endLine - 1,
    endColumn: 1,
  };
  return { origin, place: own };
}
