/** An expression of a template: what stands between the brackets of `"[…]"`. */
export type ArmExpression =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly ArmExpression[] }
  | { readonly kind: 'key'; readonly of: ArmExpression; readonly key: ArmExpression };

/** Most letters, and levels of calls in each other, of one expression. */
const longest = 24_576;
const deepest = 64;

interface Reading {
  readonly text: string;
  at: number;
}

/** The expression that a text is; undefined for a plain text, and for what is broken. */
export function parseExpression(text: string): ArmExpression | undefined {
  if (!isExpression(text) || text.length > longest) return undefined;
  const reading: Reading = { text: text.slice(1, -1), at: 0 };
  const found = expressionAt(reading, 0);
  skip(reading);
  return reading.at === reading.text.length ? found : undefined;
}

/** Whether a text is an expression: `[[` begins a plain text with a bracket. */
export function isExpression(text: string): boolean {
  return text.startsWith('[') && text.endsWith(']') && !text.startsWith('[[');
}

function expressionAt(reading: Reading, depth: number): ArmExpression | undefined {
  if (depth > deepest) return undefined;
  skip(reading);
  const first = primaryAt(reading, depth);
  return first === undefined ? undefined : suffixesAt(first, reading, depth);
}

function primaryAt(reading: Reading, depth: number): ArmExpression | undefined {
  const letter = reading.text[reading.at];
  if (letter === "'") return textAt(reading);
  const number = match(reading, /-?\d+(?:\.\d+)?/y);
  if (number !== undefined) return { kind: 'number', number: Number(number) };
  // Functions of one's own have a namespace: `contoso.uniqueName(…)`.
  const name = match(reading, /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*(?=\s*\())?/y);
  if (name === undefined) return undefined;
  skip(reading);
  if (reading.text[reading.at] !== '(') return undefined;
  reading.at++;
  const args = argsAt(reading, depth);
  return args === undefined ? undefined : { kind: 'call', name: name.toLowerCase(), args };
}

function argsAt(reading: Reading, depth: number): readonly ArmExpression[] | undefined {
  const args: ArmExpression[] = [];
  for (;;) {
    skip(reading);
    if (reading.text[reading.at] === ')' && args.length === 0) break;
    const arg = expressionAt(reading, depth + 1);
    if (arg === undefined) return undefined;
    args.push(arg);
    skip(reading);
    if (reading.text[reading.at] === ')') break;
    if (reading.text[reading.at] !== ',') return undefined;
    reading.at++;
  }
  reading.at++;
  return args;
}

function suffixesAt(first: ArmExpression, reading: Reading, depth: number): ArmExpression | undefined {
  let found = first;
  let count = 0;
  for (;;) {
    skip(reading);
    const letter = reading.text[reading.at];
    if ((letter !== '.' && letter !== '[') || count++ > deepest) return found;
    reading.at++;
    // `.?` and `[?` say that nothing is what comes of nothing.
    if (reading.text[reading.at] === '?') reading.at++;
    const key = letter === '.' ? nameAt(reading) : expressionAt(reading, depth + 1);
    if (key === undefined) return undefined;
    if (letter === '[') {
      skip(reading);
      if (reading.text[reading.at] !== ']') return undefined;
      reading.at++;
    }
    found = { kind: 'key', of: found, key };
  }
}

function nameAt(reading: Reading): ArmExpression | undefined {
  skip(reading);
  const name = match(reading, /[A-Za-z_$][\w$-]*/y);
  return name === undefined ? undefined : { kind: 'text', text: name };
}

/** A quote within a text is written twice. */
function textAt(reading: Reading): ArmExpression | undefined {
  const found = match(reading, /'(?:[^']|'')*'/y);
  return found === undefined ? undefined : { kind: 'text', text: found.slice(1, -1).replaceAll("''", "'") };
}

function match(reading: Reading, pattern: RegExp): string | undefined {
  pattern.lastIndex = reading.at;
  const found = pattern.exec(reading.text)?.[0];
  if (found !== undefined) reading.at += found.length;
  return found;
}

function skip(reading: Reading): void {
  while (/\s/.test(reading.text[reading.at] ?? '')) reading.at++;
}
