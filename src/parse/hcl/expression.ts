import {
  type Cursor,
  expect,
  skip,
  skipLines,
  spanFrom,
  take,
  takeName,
  unexpected,
  within,
} from './cursor.ts';
import { readLoop } from './loop.ts';
import { readHeredoc, readQuoted } from './template.ts';
import type { BinaryOperator, Expression, ObjectItem } from './tree.ts';

/** Reads one expression, white space before it included. @throws NotHcl when there is none. */
export function readExpression(cursor: Cursor): Expression {
  return within(cursor, cursor.lineEnds, () => readConditional(cursor));
}

function readConditional(cursor: Cursor): Expression {
  const test = readBinary(cursor, 1);
  skip(cursor);
  if (!take(cursor, '?')) return test;
  const yes = readExpression(cursor);
  skip(cursor);
  expect(cursor, ':');
  const no = readExpression(cursor);
  return { kind: 'conditional', test, yes, no, ...spanFrom(cursor, test.start, no.end) };
}

/** How tightly operators bind. */
const strengths: ReadonlyMap<string, number> = new Map([
  ['||', 1],
  ['&&', 2],
  ['==', 3],
  ['!=', 3],
  ['<', 4],
  ['>', 4],
  ['<=', 4],
  ['>=', 4],
  ['+', 5],
  ['-', 5],
  ['*', 6],
  ['/', 6],
  ['%', 6],
]);

/** Reads operators that bind at least so tightly; those of one strength from the left. */
function readBinary(cursor: Cursor, least: number): Expression {
  let left = readUnary(cursor);
  for (;;) {
    skip(cursor);
    const op = operatorAt(cursor);
    const strength = op === undefined ? 0 : (strengths.get(op) ?? 0);
    if (op === undefined || strength < least) return left;
    cursor.at += op.length;
    const right = readBinary(cursor, strength + 1);
    left = { kind: 'binary', op, left, right, ...spanFrom(cursor, left.start, right.end) };
  }
}

function operatorAt({ text, at }: Cursor): BinaryOperator | undefined {
  operatorPattern.lastIndex = at;
  return operatorPattern.exec(text)?.[0] as BinaryOperator | undefined;
}

function readUnary(cursor: Cursor): Expression {
  skip(cursor);
  const start = cursor.at;
  const op = (['-', '!'] as const).find((each) => take(cursor, each));
  if (op === undefined) return readTerm(cursor);
  const of = within(cursor, cursor.lineEnds, () => readUnary(cursor));
  return { kind: 'unary', op, of, ...spanFrom(cursor, start, of.end) };
}

function readTerm(cursor: Cursor): Expression {
  let term = readFirst(cursor);
  for (;;) {
    const next = readStep(cursor, term);
    if (next === undefined) return term;
    term = next;
  }
}

/** `.name`, `.0`, `[key]`, `[*]…` or `.*…` behind a term; undefined when none follows. */
function readStep(cursor: Cursor, of: Expression): Expression | undefined {
  const before = cursor.at;
  skip(cursor);
  // `...` is of a call.
  if (cursor.text.startsWith('...', cursor.at)) return undefined;
  if (take(cursor, '.')) return readDotted(cursor, of);
  if (take(cursor, '[')) return readBracket(cursor, of);
  cursor.at = before;
  return undefined;
}

function readDotted(cursor: Cursor, of: Expression): Expression {
  skip(cursor);
  if (take(cursor, '*')) return readSplat(cursor, of, false);
  numberedPattern.lastIndex = cursor.at;
  const digits = numberedPattern.exec(cursor.text)?.[0];
  if (digits !== undefined) {
    const start = cursor.at;
    cursor.at += digits.length;
    const key: Expression = { kind: 'number', text: digits, ...spanFrom(cursor, start) };
    return { kind: 'index', of, key, ...spanFrom(cursor, of.start) };
  }
  const name = takeName(cursor);
  if (name === undefined) throw unexpected(cursor, 'a name');
  return { kind: 'attribute', of, name, ...spanFrom(cursor, of.start) };
}

function readBracket(cursor: Cursor, of: Expression): Expression {
  return within(cursor, false, () => {
    skip(cursor);
    if (take(cursor, '*')) {
      skip(cursor);
      expect(cursor, ']');
      return readSplat(cursor, of, true);
    }
    const key = readExpression(cursor);
    skip(cursor);
    expect(cursor, ']');
    return { kind: 'index', of, key, ...spanFrom(cursor, of.start) };
  });
}

/** What follows `[*]` is of each item; behind `.*` only names are. */
function readSplat(cursor: Cursor, of: Expression, isFull: boolean): Expression {
  let each: Expression = { kind: 'item', ...spanFrom(cursor, cursor.at) };
  for (;;) {
    const isName = cursor.text[cursor.at] === '.' && !/[\d.*]/.test(cursor.text[cursor.at + 1] ?? '');
    const isIndex = cursor.text[cursor.at] === '[' && cursor.text[cursor.at + 1] !== '*';
    if (!isName && !(isFull && isIndex)) break;
    each = readStep(cursor, each) ?? each;
  }
  return { kind: 'splat', of, each, ...spanFrom(cursor, of.start) };
}

function readFirst(cursor: Cursor): Expression {
  const start = cursor.at;
  const { text } = cursor;
  switch (text[start]) {
    case '"':
      return readQuoted(cursor);
    case '(':
      return readParenthesis(cursor);
    case '[':
      return readList(cursor);
    case '{':
      return readObject(cursor);
    case '<':
      if (text.startsWith('<<', start)) return readHeredoc(cursor);
      break;
  }
  numberPattern.lastIndex = start;
  const number = numberPattern.exec(text)?.[0];
  if (number !== undefined) {
    cursor.at += number.length;
    return { kind: 'number', text: number, ...spanFrom(cursor, start) };
  }
  return readNamed(cursor);
}

function readNamed(cursor: Cursor): Expression {
  const start = cursor.at;
  let name = takeName(cursor);
  if (name === undefined) throw unexpected(cursor, 'a value');
  while (take(cursor, '::')) name += `::${takeName(cursor) ?? ''}`;
  const end = cursor.at;
  skip(cursor);
  if (cursor.text[cursor.at] === '(') return readCall(cursor, name, start);
  cursor.at = end;
  const span = spanFrom(cursor, start);
  if (name === 'true' || name === 'false') return { kind: 'truth', value: name === 'true', ...span };
  return name === 'null' ? { kind: 'null', ...span } : { kind: 'variable', name, ...span };
}

function readCall(cursor: Cursor, name: string, start: number): Expression {
  cursor.at++;
  return within(cursor, false, () => {
    const given: Expression[] = [];
    let isSpread = false;
    for (skip(cursor); !take(cursor, ')'); skip(cursor)) {
      if (isSpread) throw unexpected(cursor, "')'");
      given.push(readExpression(cursor));
      skip(cursor);
      isSpread = take(cursor, '...');
      skip(cursor);
      if (!take(cursor, ',') && cursor.text[cursor.at] !== ')') throw unexpected(cursor, "',' or ')'");
    }
    return { kind: 'call', name, arguments: given, isSpread, ...spanFrom(cursor, start) };
  });
}

function readParenthesis(cursor: Cursor): Expression {
  cursor.at++;
  return within(cursor, false, () => {
    const inner = readExpression(cursor);
    skip(cursor);
    expect(cursor, ')');
    return inner;
  });
}

function readList(cursor: Cursor): Expression {
  const start = cursor.at++;
  return within(cursor, false, () => {
    skip(cursor);
    if (isFor(cursor)) return readFor(cursor, start, ']');
    const items: Expression[] = [];
    for (; !take(cursor, ']'); skip(cursor)) {
      items.push(readExpression(cursor));
      skip(cursor);
      if (!take(cursor, ',') && cursor.text[cursor.at] !== ']') throw unexpected(cursor, "',' or ']'");
    }
    return { kind: 'list', items, ...spanFrom(cursor, start) };
  });
}

function readObject(cursor: Cursor): Expression {
  const start = cursor.at++;
  skipLines(cursor);
  if (isFor(cursor)) return within(cursor, false, () => readFor(cursor, start, '}'));
  return within(cursor, true, () => {
    const items: ObjectItem[] = [];
    for (; !take(cursor, '}'); skipLines(cursor)) {
      items.push(readItem(cursor));
      skip(cursor);
      const next = cursor.text[cursor.at];
      if (!take(cursor, ',') && next !== '\n' && next !== '}') throw unexpected(cursor, "',' or '}'");
    }
    return { kind: 'object', items, ...spanFrom(cursor, start) };
  });
}

function readItem(cursor: Cursor): ObjectItem {
  const start = cursor.at;
  const key = readKey(cursor);
  skip(cursor);
  if (!take(cursor, '=') && !take(cursor, ':')) throw unexpected(cursor, "'=' or ':'");
  skipLines(cursor);
  const value = readExpression(cursor);
  return { key, value, ...spanFrom(cursor, start, value.end) };
}

/** A bare word is a text as a key. */
function readKey(cursor: Cursor): Expression {
  const start = cursor.at;
  const name = takeName(cursor);
  const span = spanFrom(cursor, start);
  if (name !== undefined) {
    skip(cursor);
    const next = cursor.text[cursor.at];
    if (next === '=' || next === ':') return { kind: 'text', text: name, ...span };
  }
  cursor.at = start;
  return readExpression(cursor);
}

function isFor(cursor: Cursor): boolean {
  forPattern.lastIndex = cursor.at;
  return forPattern.test(cursor.text);
}

function readFor(cursor: Cursor, start: number, closer: ']' | '}'): Expression {
  cursor.at += 'for'.length;
  const loop = readLoop(cursor);
  skip(cursor);
  expect(cursor, ':');
  const first = readExpression(cursor);
  skip(cursor);
  if (closer === '}') expect(cursor, '=>');
  const second = closer === '}' ? readExpression(cursor) : undefined;
  skip(cursor);
  const isGrouped = take(cursor, '...');
  skip(cursor);
  ifPattern.lastIndex = cursor.at;
  let test: Expression | undefined;
  if (ifPattern.test(cursor.text)) {
    cursor.at += 2;
    test = readExpression(cursor);
    skip(cursor);
  }
  expect(cursor, closer);
  return {
    kind: 'for',
    ...loop,
    ...(second === undefined ? { value: first } : { key: first, value: second }),
    isGrouped,
    ...(test === undefined ? {} : { test }),
    ...spanFrom(cursor, start),
  };
}

const operatorPattern = /\|\||&&|==|!=|<=|>=|[<>+\-*/%]/y;
const numberedPattern = /\d+/y;
const numberPattern = /\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const forPattern = /for(?=[\s#/])(?!\s*[=:,\]}])/y;
const ifPattern = /if(?![\p{ID_Continue}-])/uy;
