import {
  type Cursor,
  NotHcl,
  openCursor,
  skip,
  skipLines,
  spanFrom,
  take,
  takeName,
  unexpected,
  within,
} from './cursor.ts';
import { readExpression } from './expression.ts';
import { linesOf } from './range.ts';
import { readBareTemplate } from './template.ts';
import type { Expression, HclAttribute, HclBlock, HclBody, HclFile } from './tree.ts';

/** Most characters of one file that are read. */
export const largest = 8 * 1024 * 1024;
/** Doubts of one file that are kept; a file with more is none of this language. */
const mostDoubts = 100;

/**
 * Reads HCL as Terraform and OpenTofu do. A fault costs the attribute or block that it is in and leaves a doubt; the
 * body around it knows that something is missing.
 */
export function readHcl(path: string, text: string): HclFile {
  const lines = linesOf(text);
  if (text.length > largest) return unread(path, lines, text.length);
  const cursor = openCursor(text, readExpression);
  const body = readBody(cursor, true);
  return { path, body, comments: cursor.comments, doubts: cursor.doubts, lines };
}

/** Reads one expression alone, as the texts of types in JSON are; undefined when it is none. */
export function readHclExpression(text: string): Expression | undefined {
  const cursor = openCursor(text, readExpression, 0, { start: 0, end: 0 });
  try {
    const found = readExpression(cursor);
    skip(cursor);
    return cursor.at === text.length ? found : undefined;
  } catch (error) {
    if (error instanceof NotHcl) return undefined;
    throw error;
  }
}

/** Reads a text as a template, as `templatefile` does; undefined when it is none. */
export function readHclTemplate(text: string): Expression | undefined {
  if (text.length > largest) return undefined;
  try {
    return readBareTemplate(openCursor(text, readExpression));
  } catch (error) {
    if (error instanceof NotHcl) return undefined;
    throw error;
  }
}

function unread(path: string, lines: readonly number[], size: number): HclFile {
  const detail = `It has ${size} characters, more than the ${largest} that are read of one file.`;
  const span = { start: 0, end: 0 };
  const body = { attributes: [], blocks: [], isBroken: true, ...span };
  return { path, body, comments: [], doubts: [{ detail, ...span }], lines };
}

interface Draft {
  readonly attributes: HclAttribute[];
  readonly blocks: HclBlock[];
  isBroken: boolean;
}

function readBody(cursor: Cursor, isWhole: boolean): HclBody {
  const start = cursor.at;
  const draft: Draft = { attributes: [], blocks: [], isBroken: false };
  for (skipLines(cursor); cursor.at < cursor.text.length; skipLines(cursor)) {
    if (cursor.text[cursor.at] === '}') {
      if (!isWhole) break;
      doubt(cursor, cursor.at, cursor.at + 1, 'A brace is closed that was not opened.');
      cursor.at++;
    } else if (!isWhole && beginsAnew(cursor)) {
      draft.isBroken = true;
      doubt(cursor, cursor.at, cursor.at, 'The block before this line is not closed.');
      break;
    } else readOne(cursor, draft);
  }
  return { ...draft, ...spanFrom(cursor, start) };
}

/** Reads an attribute or a block; after a fault, what looks like the end of it is passed. */
function readOne(cursor: Cursor, draft: Draft): void {
  const start = cursor.at;
  try {
    const name = takeName(cursor);
    if (name === undefined) throw unexpected(cursor, 'a name');
    const nameEnd = cursor.at;
    skip(cursor);
    if (cursor.text[cursor.at] === '=' && cursor.text[cursor.at + 1] !== '=')
      draft.attributes.push(readAttribute(cursor, start, name));
    else draft.blocks.push(readBlock(cursor, start, nameEnd, name));
    skip(cursor);
    const next = cursor.text[cursor.at];
    const isEnded = next === undefined || next === '\n' || next === '}';
    if (!isEnded && !beginsAnew(cursor)) throw unexpected(cursor, 'the end of the line');
  } catch (error) {
    if (!(error instanceof NotHcl)) throw error;
    draft.isBroken = true;
    recover(cursor, start, Math.max(error.at, start));
    doubt(cursor, Math.max(error.at, start), cursor.at, error.message);
  }
}

function readAttribute(cursor: Cursor, start: number, name: string): HclAttribute {
  cursor.at++;
  const value = readExpression(cursor);
  return { name, value, ...spanFrom(cursor, start) };
}

function readBlock(cursor: Cursor, start: number, nameEnd: number, type: string): HclBlock {
  const labels: string[] = [];
  let end = nameEnd;
  for (skip(cursor); !take(cursor, '{'); skip(cursor)) {
    const label = readLabel(cursor);
    if (label === undefined) throw unexpected(cursor, "'=' or '{'");
    labels.push(label);
    end = cursor.at;
  }
  const header = spanFrom(cursor, start, end);
  const body = within(cursor, true, () => readBody(cursor, false));
  const isClosed = take(cursor, '}');
  if (!isClosed && cursor.at >= cursor.text.length)
    doubt(cursor, start, end, 'The block is not closed before the end of the file.');
  const own = isClosed ? body : { ...body, isBroken: true };
  return { type, labels, header, body: own, ...spanFrom(cursor, start) };
}

function readLabel(cursor: Cursor): string | undefined {
  if (cursor.text[cursor.at] !== '"') return takeName(cursor);
  const written = readExpression(cursor);
  return written.kind === 'text' ? written.text : undefined;
}

/**
 * Whether a line begins with what only stands outside of all blocks: then a brace was forgotten, and what follows is
 * not part of the block.
 */
function beginsAnew({ text, at }: Cursor): boolean {
  if (at > 0 && text[at - 1] !== '\n') return false;
  anewPattern.lastIndex = at;
  return anewPattern.test(text);
}

/** Goes to the first end of a line, behind the fault, where all brackets that were opened since the start are closed. */
function recover(cursor: Cursor, start: number, fault: number): void {
  const { text } = cursor;
  let depth = 0;
  tokenPattern.lastIndex = start;
  for (let found = tokenPattern.exec(text); found !== null; found = tokenPattern.exec(text)) {
    const [token] = found;
    if (token === '\n') {
      cursor.at = found.index + 1;
      if (found.index < fault) continue;
      if (depth <= 0 || beginsAnew(cursor)) return;
    } else if (token.length > 1) continue;
    else if ('{[('.includes(token)) depth++;
    else if (--depth < 0 && found.index >= fault) {
      // The brace that closes the body around.
      cursor.at = token === '}' ? found.index : found.index + 1;
      return;
    }
  }
  cursor.at = text.length;
}

function doubt(cursor: Cursor, start: number, end: number, detail: string): void {
  if (cursor.doubts.length < mostDoubts) cursor.doubts.push({ detail, ...spanFrom(cursor, start, end) });
}

const anewPattern =
  /(?:(?:resource|data)[ \t]+"[^"\n]*"[ \t]+"[^"\n]*"|(?:module|variable|output|provider)[ \t]+"[^"\n]*"|locals|terraform)[ \t]*\{/y;
/** Texts and comments as one token each, so that brackets in them do not count. */
const tokenPattern = /"(?:[^"\\\n]|\\.)*"|#[^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/|[{}[\]()\n]/g;
