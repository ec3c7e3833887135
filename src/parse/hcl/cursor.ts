import type { Expression, HclComment, HclDoubt, Span } from './tree.ts';

/** A reader's place in a text, and what it met on its way. */
export interface Cursor {
  readonly text: string;
  readonly comments: HclComment[];
  readonly doubts: HclDoubt[];
  at: number;
  /** How many constructs are open around the place. */
  depth: number;
  /** Heredocs that had no end: looking for one costs going through the rest of the text. */
  endless: number;
  /** Whether an end of line ends what is being read, as it does outside of brackets. */
  lineEnds: boolean;
  /** Reads what is put into templates; given, as expressions and templates are made of each other. */
  readonly readExpression: (cursor: Cursor) => Expression;
  /** Set in a text that was decoded from another: what all of its spans are there. */
  readonly within?: Span;
}

/** Most constructs that may stand in each other. */
export const deepest = 150;

/** Thrown by readers of expressions and blocks; caught where a body goes on with the next line. */
export class NotHcl extends Error {
  readonly at: number;

  constructor(at: number, detail: string) {
    super(detail);
    this.at = at;
  }
}

export function openCursor(
  text: string,
  readExpression: Cursor['readExpression'],
  at = 0,
  within?: Span,
): Cursor {
  return {
    text,
    readExpression,
    at,
    comments: [],
    doubts: [],
    depth: 0,
    endless: 0,
    lineEnds: true,
    ...(within === undefined ? {} : { within }),
  };
}

/** The span from an offset to the place of the cursor, or to another offset. */
export function spanFrom(cursor: Cursor, start: number, end = cursor.at): Span {
  return cursor.within ?? { start, end };
}

/** Passes white space and comments, and ends of lines where they mean nothing. */
export function skip(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const letter = text.charCodeAt(cursor.at);
    if (letter === 0x20 || letter === 0x09 || letter === 0x0d || letter === 0xfeff) cursor.at++;
    else if (letter === 0x0a && !cursor.lineEnds) cursor.at++;
    else if (letter === 0x23 || (letter === 0x2f && text.charCodeAt(cursor.at + 1) === 0x2f))
      takeComment(cursor, text.indexOf('\n', cursor.at), 0);
    else if (letter === 0x2f && text.charCodeAt(cursor.at + 1) === 0x2a)
      takeComment(cursor, text.indexOf('*/', cursor.at + 2), 2);
    else return;
  }
}

function takeComment(cursor: Cursor, found: number, closing: number): void {
  const start = cursor.at;
  cursor.at = found < 0 ? cursor.text.length : found + closing;
  const before = cursor.comments.at(-1);
  // What is read twice, after a fault, has its comments once.
  if (before !== undefined && before.start >= start) return;
  cursor.comments.push({ start, end: cursor.at, text: cursor.text.slice(start, cursor.at).trimEnd() });
}

/** Passes ends of lines too, whatever they mean there. */
export function skipLines(cursor: Cursor): void {
  const { lineEnds } = cursor;
  cursor.lineEnds = false;
  skip(cursor);
  cursor.lineEnds = lineEnds;
}

/** Whether these letters come next; passes them if so. */
export function take(cursor: Cursor, letters: string): boolean {
  if (!cursor.text.startsWith(letters, cursor.at)) return false;
  cursor.at += letters.length;
  return true;
}

/** Passes letters that must come. @throws NotHcl when others do. */
export function expect(cursor: Cursor, letters: string): void {
  if (!take(cursor, letters)) throw unexpected(cursor, `'${letters}'`);
}

/** What to throw when something else was due. */
export function unexpected(cursor: Cursor, due: string): NotHcl {
  const found = cursor.text.codePointAt(cursor.at);
  const shown =
    found === undefined
      ? 'the end of the file'
      : found === 0x0a
        ? 'the end of the line'
        : JSON.stringify(String.fromCodePoint(found));
  return new NotHcl(cursor.at, `${due} was expected where ${shown} stands.`);
}

/** The name that comes next, which is passed; undefined when none does. */
export function takeName(cursor: Cursor): string | undefined {
  namePattern.lastIndex = cursor.at;
  const name = namePattern.exec(cursor.text)?.[0];
  if (name !== undefined) cursor.at += name.length;
  return name;
}

/** Runs a reader one level deeper, in which ends of lines mean something or not. */
export function within<T>(cursor: Cursor, lineEnds: boolean, read: () => T): T {
  if (cursor.depth >= deepest) throw new NotHcl(cursor.at, `It is nested more than ${deepest} levels deep.`);
  const before = cursor.lineEnds;
  cursor.lineEnds = lineEnds;
  cursor.depth++;
  try {
    return read();
  } finally {
    cursor.depth--;
    cursor.lineEnds = before;
  }
}

const namePattern = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
