import type { Expression, Path, Sign } from './expression.ts';

/** Most brackets and signs within each other. */
const deepest = 100;

/** Why a text is no expression, and where. */
export interface NoExpression {
  readonly problem: string;
  readonly at: number;
}

interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'end';
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

interface Reader {
  readonly tokens: readonly Token[];
  at: number;
  depth: number;
}

/** Reads what stands between `${{` and `}}`, or the whole of an `if`. Offsets are those of the text. */
export function parseExpression(text: string): Expression | NoExpression {
  try {
    const reader: Reader = { tokens: tokensOf(text), at: 0, depth: 0 };
    const expression = anyOf(reader, signs.length - 1);
    const rest = peek(reader);
    return rest.kind === 'end'
      ? expression
      : { problem: `\`${rest.text}\` is not expected here`, at: rest.start };
  } catch (error) {
    if (error instanceof Unexpected) return { problem: error.message, at: error.at };
    throw error;
  }
}

/** Whether a text was an expression. */
export function isExpression(read: Expression | NoExpression): read is Expression {
  return 'kind' in read;
}

class Unexpected extends Error {
  readonly at: number;
  constructor(message: string, at: number) {
    super(message);
    this.at = at;
  }
}

const token =
  /\s*(?:(-?(?:0x[0-9a-f]+|0o[0-7]+|\d+(?:\.\d+)?(?:e[-+]?\d+)?)(?![\w.]))|([A-Za-z_][\w-]*)|'((?:[^']|'')*)'|(&&|\|\||[=!<>]=|[<>!()[\].,*]))/giy;

function tokensOf(text: string): readonly Token[] {
  const found: Token[] = [];
  token.lastIndex = 0;
  let at = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [whole, number, name, quoted, sign] = match;
    at = match.index + whole.length;
    const start = at - whole.trimStart().length;
    if (number !== undefined) found.push({ kind: 'number', text: number, start, end: at });
    else if (name !== undefined) found.push({ kind: 'name', text: name, start, end: at });
    else if (quoted !== undefined)
      found.push({ kind: 'text', text: quoted.replaceAll("''", "'"), start, end: at });
    else found.push({ kind: 'sign', text: sign ?? '', start, end: at });
  }
  const rest = text.slice(at);
  if (rest.trim() !== '') throw new Unexpected(`\`${rest.trim().slice(0, 20)}\` is no expression`, at);
  return [...found, { kind: 'end', text: 'the end', start: text.length, end: text.length }];
}

/** Signs by how tightly they bind, the tightest first. */
const signs: readonly (readonly Sign[])[] = [['<', '<=', '>', '>='], ['==', '!='], ['&&'], ['||']];

function anyOf(reader: Reader, level: number): Expression {
  if (level < 0) return unary(reader);
  let left = anyOf(reader, level - 1);
  for (let next = peek(reader); isSign(next, level); next = peek(reader)) {
    reader.at++;
    const right = anyOf(reader, level - 1);
    left = { kind: 'operator', sign: next.text as Sign, left, right, start: left.start, end: right.end };
  }
  return left;
}

function isSign({ kind, text }: Token, level: number): boolean {
  return kind === 'sign' && (signs[level] ?? []).some((sign) => sign === text);
}

function unary(reader: Reader): Expression {
  const next = peek(reader);
  if (next.text !== '!' || next.kind !== 'sign') return postfix(reader);
  reader.at++;
  const of = deeper(reader, () => unary(reader));
  return { kind: 'not', of, start: next.start, end: of.end };
}

function deeper(reader: Reader, read: () => Expression): Expression {
  if (++reader.depth > deepest)
    throw new Unexpected(`it is nested more than ${deepest} levels deep`, peek(reader).start);
  const made = read();
  reader.depth--;
  return made;
}

function postfix(reader: Reader): Expression {
  const first = primary(reader);
  const steps: (string | undefined)[] = [];
  const indexes: Expression[] = [];
  let { end } = first.expression;
  for (let next = peek(reader); next.kind === 'sign'; next = peek(reader)) {
    if (next.text === '.') {
      reader.at++;
      const name = taken(reader);
      if (name.kind !== 'name' && name.text !== '*')
        throw new Unexpected('a name is expected behind `.`', name.start);
      steps.push(name.text.toLowerCase());
      end = name.end;
    } else if (next.text === '[') {
      reader.at++;
      if (peek(reader).text === '*' && peek(reader).kind === 'sign') {
        reader.at++;
        steps.push('*');
      } else {
        const index = deeper(reader, () => anyOf(reader, signs.length - 1));
        if (index.kind === 'literal') steps.push(String(index.value).toLowerCase());
        else {
          steps.push(undefined);
          indexes.push(index);
        }
      }
      end = closing(reader, ']').end;
    } else break;
  }
  const { expression, context } = first;
  if (context !== undefined)
    return { kind: 'path', of: context, steps, indexes, start: expression.start, end };
  if (steps.length === 0) return expression;
  return { kind: 'path', of: expression, steps, indexes, start: expression.start, end };
}

function primary(reader: Reader): { readonly expression: Expression; readonly context?: string } {
  const next = taken(reader);
  const { kind, text, start, end } = next;
  if (kind === 'number') return { expression: { kind: 'literal', value: Number(text), start, end } };
  if (kind === 'text') return { expression: { kind: 'literal', value: text, start, end } };
  if (kind === 'sign' && text === '(') {
    const inner = deeper(reader, () => anyOf(reader, signs.length - 1));
    return { expression: { ...inner, start, end: closing(reader, ')').end } };
  }
  if (kind !== 'name')
    throw new Unexpected(`${text === 'the end' ? text : `\`${text}\``} is not expected here`, start);
  if (peek(reader).text === '(' && peek(reader).kind === 'sign') return { expression: call(reader, next) };
  const word = text.toLowerCase();
  if (word === 'true' || word === 'false')
    return { expression: { kind: 'literal', value: word === 'true', start, end } };
  if (word === 'null') return { expression: { kind: 'literal', value: null, start, end } };
  const path: Path = { kind: 'path', of: word, steps: [], indexes: [], start, end };
  return { expression: path, context: word };
}

function call(reader: Reader, { text, start }: Token): Expression {
  reader.at++;
  const args: Expression[] = [];
  if (peek(reader).text !== ')' || peek(reader).kind !== 'sign') {
    args.push(deeper(reader, () => anyOf(reader, signs.length - 1)));
    while (peek(reader).text === ',' && peek(reader).kind === 'sign') {
      reader.at++;
      args.push(deeper(reader, () => anyOf(reader, signs.length - 1)));
    }
  }
  return { kind: 'call', name: text.toLowerCase(), args, start, end: closing(reader, ')').end };
}

function closing(reader: Reader, sign: string): Token {
  const next = taken(reader);
  if (next.kind !== 'sign' || next.text !== sign)
    throw new Unexpected(`\`${sign}\` is expected here`, next.start);
  return next;
}

function peek({ tokens, at }: Reader): Token {
  const last = tokens.at(-1);
  return tokens[at] ?? last ?? { kind: 'end', text: 'the end', start: 0, end: 0 };
}

function taken(reader: Reader): Token {
  const next = peek(reader);
  reader.at++;
  return next;
}
