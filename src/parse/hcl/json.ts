import { type Cursor, expect, NotHcl, openCursor, spanFrom, take, unexpected, within } from './cursor.ts';
import { readExpression } from './expression.ts';
import { linesOf } from './range.ts';
import { largest } from './read.ts';
import { readBareTemplate } from './template.ts';
import type { Expression, HclAttribute, HclBlock, HclBody, HclDoubt, HclFile, ObjectItem } from './tree.ts';

/** Labels that blocks of the outermost level have. */
const labels: ReadonlyMap<string, number> = new Map([
  ['resource', 2],
  ['data', 2],
  ['module', 1],
  ['variable', 1],
  ['output', 1],
  ['provider', 1],
  ['locals', 0],
  ['terraform', 0],
]);

/**
 * Reads the JSON form of HCL (`.tf.json`): texts are templates. What is a block further in and what is an object cannot
 * be told without the provider's schema, so that all of it are attributes.
 *
 * @param isTemplated false for values of variables, whose texts are texts
 */
export function readHclJson(path: string, text: string, isTemplated = true): HclFile {
  const lines = linesOf(text);
  const whole = readJsonExpression(text, isTemplated);
  const failed = (doubt: HclDoubt): HclFile => ({
    path,
    body: { attributes: [], blocks: [], isBroken: true, start: 0, end: text.length },
    comments: [],
    doubts: [doubt],
    lines,
  });
  if (!('kind' in whole)) return failed(whole);
  if (whole.kind !== 'object') return failed({ detail: 'It holds no object.', start: 0, end: 0 });
  return { path, body: bodyOf(whole, true), comments: [], doubts: [], lines };
}

/** Reads JSON as an expression, with places; a doubt when it is none. */
export function readJsonExpression(text: string, isTemplated: boolean): Expression | HclDoubt {
  if (text.length > largest) return { detail: `It is larger than ${largest} characters.`, start: 0, end: 0 };
  const cursor = openCursor(text, readExpression, text.startsWith('\ufeff') ? 1 : 0);
  try {
    const value = readValue(cursor, isTemplated);
    skipBlank(cursor);
    if (cursor.at < text.length) throw unexpected(cursor, 'the end');
    return value;
  } catch (error) {
    if (!(error instanceof NotHcl)) throw error;
    return { detail: `It is no JSON: ${error.message}`, start: error.at, end: error.at };
  }
}

function readValue(cursor: Cursor, isTemplated: boolean): Expression {
  skipBlank(cursor);
  const start = cursor.at;
  const letter = cursor.text[start];
  if (letter === '{') return within(cursor, false, () => readObject(cursor, isTemplated));
  if (letter === '[') return within(cursor, false, () => readList(cursor, isTemplated));
  if (letter === '"') return readText(cursor, isTemplated);
  wordPattern.lastIndex = start;
  const word = wordPattern.exec(cursor.text)?.[0];
  if (word === undefined) throw unexpected(cursor, 'a value');
  cursor.at += word.length;
  const span = spanFrom(cursor, start);
  if (word === 'null') return { kind: 'null', ...span };
  if (word === 'true' || word === 'false') return { kind: 'truth', value: word === 'true', ...span };
  return { kind: 'number', text: word, ...span };
}

function readObject(cursor: Cursor, isTemplated: boolean): Expression {
  const start = cursor.at++;
  const items: ObjectItem[] = [];
  for (skipBlank(cursor); !take(cursor, '}'); skipBlank(cursor)) {
    const from = cursor.at;
    if (cursor.text[from] !== '"') throw unexpected(cursor, 'a key');
    const key = readText(cursor, isTemplated);
    skipBlank(cursor);
    expect(cursor, ':');
    const value = readValue(cursor, isTemplated);
    items.push({ key, value, ...spanFrom(cursor, from, value.end) });
    endItem(cursor, '}');
  }
  return { kind: 'object', items, ...spanFrom(cursor, start) };
}

function readList(cursor: Cursor, isTemplated: boolean): Expression {
  const start = cursor.at++;
  const items: Expression[] = [];
  for (skipBlank(cursor); !take(cursor, ']'); skipBlank(cursor)) {
    items.push(readValue(cursor, isTemplated));
    endItem(cursor, ']');
  }
  return { kind: 'list', items, ...spanFrom(cursor, start) };
}

function endItem(cursor: Cursor, closer: string): void {
  skipBlank(cursor);
  if (!take(cursor, ',') && cursor.text[cursor.at] !== closer) throw unexpected(cursor, `',' or '${closer}'`);
}

function readText(cursor: Cursor, isTemplated: boolean): Expression {
  const start = cursor.at;
  textPattern.lastIndex = start;
  const written = textPattern.exec(cursor.text)?.[0];
  if (written === undefined) throw unexpected(cursor, 'a text');
  cursor.at += written.length;
  const span = spanFrom(cursor, start);
  const text = decoded(written, start);
  if (!isTemplated || !/[$%]\{/.test(text)) return { kind: 'text', text, ...span };
  return readBareTemplate(openCursor(text, readExpression, 0, span));
}

function decoded(written: string, at: number): string {
  if (!written.includes('\\')) return written.slice(1, -1);
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value === 'string') return value;
  } catch {
    // An escape that JSON does not know.
  }
  throw new NotHcl(at, 'The text holds an escape that there is not.');
}

function skipBlank(cursor: Cursor): void {
  blankPattern.lastIndex = cursor.at;
  cursor.at += blankPattern.exec(cursor.text)?.[0].length ?? 0;
}

type ObjectExpression = Extract<Expression, { kind: 'object' }>;

function bodyOf({ items, start, end }: ObjectExpression, isOutermost: boolean): HclBody {
  const attributes: HclAttribute[] = [];
  const blocks: HclBlock[] = [];
  for (const { key, value, ...span } of items) {
    // A comment, by the convention of Terraform.
    if (key.kind !== 'text' || key.text === '//') continue;
    const count = isOutermost ? labels.get(key.text) : undefined;
    if (count === undefined) attributes.push({ name: key.text, value, ...span });
    else blocks.push(...blocksIn(key.text, count, [], value, span));
  }
  return { attributes, blocks, isBroken: false, start, end };
}

/** Blocks of a type: an object for each label, then a body or a list of bodies. */
function blocksIn(
  type: string,
  left: number,
  named: readonly string[],
  value: Expression,
  span: { readonly start: number; readonly end: number },
): readonly HclBlock[] {
  if (value.kind === 'list') return value.items.flatMap((item) => blocksIn(type, left, named, item, item));
  if (value.kind !== 'object') return [];
  if (left === 0) {
    const header = { start: span.start, end: value.start };
    return [{ type, labels: named, header, body: bodyOf(value, false), start: span.start, end: value.end }];
  }
  return value.items.flatMap(({ key, value: inner, ...own }) =>
    key.kind === 'text' && key.text !== '//'
      ? blocksIn(type, left - 1, [...named, key.text], inner, own)
      : [],
  );
}

const wordPattern = /true\b|false\b|null\b|-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const textPattern = /"(?:[^"\\\n]|\\[^\n])*"/y;
const blankPattern = /[\s\ufeff]*/y;
