/** An expression of a template. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  /** `.a.b`, `$.a`, `$x.a`: without a variable it begins at the dot. */
  | { readonly kind: 'field'; readonly variable: string | undefined; readonly path: readonly string[] }
  | { readonly kind: 'of'; readonly of: Expression; readonly path: readonly string[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'method'; readonly of: Expression; readonly args: readonly Expression[] };

type Token =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'sign'; readonly text: '(' | ')' | '|' | ',' | '=' | ':=' }
  | { readonly kind: 'space' };

const tokens =
  /\s+|"(?:[^"\\\n]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)'|:=|[()|,=]|(?:\$[\w]*|\.)?(?:\.?[A-Za-z_]\w*)(?:\.[A-Za-z_]\w*)*|\$\w*|\.|-?\d+(?:\.\d+)?|[^\s]/g;

/** Most tokens of one action, and most parentheses in each other. */
const mostTokens = 600;
const deepest = 40;

/** A pipeline that may be given to variables: `$x := …`, `$k, $v := …`. */
export interface Pipeline {
  readonly variables: readonly string[];
  readonly isDeclared: boolean;
  readonly value: Expression;
}

interface Reader {
  readonly all: readonly Token[];
  at: number;
  depth: number;
}

/** Reads what stands between braces; undefined when it is none of what we know. */
export function readPipeline(text: string): Pipeline | undefined {
  const all = tokensOf(text);
  if (all === undefined) return undefined;
  const reader: Reader = { all, at: 0, depth: 0 };
  const given = variablesOf(reader);
  const value = pipeline(reader);
  skipSpace(reader);
  if (value === undefined || reader.at < all.length) return undefined;
  return { ...given, value };
}

function tokensOf(text: string): readonly Token[] | undefined {
  const found: Token[] = [];
  for (const [word] of text.trim().matchAll(tokens)) {
    if (found.length > mostTokens) return undefined;
    const first = word[0] ?? '';
    if (/\s/.test(first)) found.push({ kind: 'space' });
    else if (first === '"' || first === '`' || first === "'") {
      const literal = unquoted(word);
      if (literal === undefined) return undefined;
      found.push({ kind: 'text', text: literal });
    } else if (word === ':=' || /^[()|,=]$/.test(word))
      found.push({ kind: 'sign', text: word as '(' | ')' | '|' | ',' | '=' | ':=' });
    else if (/^[$.\w-]/.test(first)) found.push({ kind: 'word', text: word });
    else return undefined;
  }
  return found;
}

function unquoted(word: string): string | undefined {
  if (word[0] === '`') return word.slice(1, -1);
  try {
    const inner = word.slice(1, -1);
    const value: unknown = JSON.parse(`"${word[0] === "'" ? inner.replaceAll('"', '\\"') : inner}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

function variablesOf(reader: Reader): Pick<Pipeline, 'variables' | 'isDeclared'> {
  const variables: string[] = [];
  const start = reader.at;
  for (;;) {
    const word = peek(reader);
    if (word?.kind !== 'word' || !/^\$\w+$/.test(word.text)) break;
    variables.push(word.text.slice(1));
    reader.at++;
    const sign = peek(reader);
    if (sign?.kind !== 'sign') break;
    reader.at++;
    if (sign.text === ':=' || sign.text === '=') return { variables, isDeclared: sign.text === ':=' };
    if (sign.text !== ',') break;
  }
  reader.at = start;
  return { variables: [], isDeclared: false };
}

function pipeline(reader: Reader): Expression | undefined {
  if (++reader.depth > deepest) return undefined;
  let value = command(reader, undefined);
  while (value !== undefined && isSign(peek(reader), '|')) {
    reader.at++;
    value = command(reader, value);
  }
  reader.depth--;
  return value;
}

/** A function with its arguments, the last of which comes out of the pipe; or a value by itself. */
function command(reader: Reader, piped: Expression | undefined): Expression | undefined {
  const first = operand(reader);
  if (first === undefined) return undefined;
  const args: Expression[] = [];
  for (;;) {
    const next = peek(reader);
    if (next === undefined || next.kind === 'space' || isSign(next, ')') || isSign(next, '|')) break;
    if (next.kind === 'sign' && next.text !== '(') return undefined;
    const arg = operand(reader);
    if (arg === undefined) return undefined;
    args.push(arg);
  }
  if (piped !== undefined) args.push(piped);
  if (first.kind === 'call' && first.args.length === 0) return { ...first, args };
  return args.length === 0 ? first : { kind: 'method', of: first, args };
}

function operand(reader: Reader): Expression | undefined {
  const token = peek(reader);
  if (token === undefined) return undefined;
  reader.at++;
  if (token.kind === 'text') return { kind: 'literal', value: token.text };
  if (isSign(token, '(')) {
    const value = pipeline(reader);
    if (value === undefined || !isSign(peek(reader), ')')) return undefined;
    reader.at++;
    // `(…).name`: without a space between.
    const next = reader.all[reader.at];
    if (next?.kind !== 'word' || !next.text.startsWith('.') || next.text === '.') return value;
    reader.at++;
    return { kind: 'of', of: value, path: next.text.slice(1).split('.') };
  }
  return token.kind === 'word' ? wordOf(token.text) : undefined;
}

function wordOf(text: string): Expression {
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true' };
  if (text === 'nil') return { kind: 'literal', value: null };
  if (/^-?\d/.test(text)) return { kind: 'literal', value: Number(text) };
  const [head = '', ...path] = text.split('.');
  if (text.startsWith('$')) return { kind: 'field', variable: head.slice(1), path };
  if (text.startsWith('.'))
    return { kind: 'field', variable: undefined, path: path.filter((step) => step !== '') };
  return { kind: 'call', name: text, args: [] };
}

function peek(reader: Reader): Token | undefined {
  skipSpace(reader);
  return reader.all[reader.at];
}

function skipSpace(reader: Reader): void {
  while (reader.all[reader.at]?.kind === 'space') reader.at++;
}

function isSign(token: Token | undefined, text: string): boolean {
  return token?.kind === 'sign' && token.text === text;
}
