import type { CodeGroup } from '../group.ts';

/** A stretch of text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** One argument of a call as it is written. */
export interface WrittenArgument extends Stretch {
  /** `shell` of `shell=True`. */
  readonly name?: string;
  /** Where what is given begins, behind the name. */
  readonly valueStart: number;
  readonly value: string;
}

/** A call as it is written. */
export interface WrittenCall extends Stretch {
  /** `subprocess.run`. */
  readonly callee: string;
  /** Between the parentheses. */
  readonly open: number;
  readonly close: number;
  readonly args: readonly WrittenArgument[];
}

/** The call that ends where a stretch ends: `a.b('x').run(sql)` is that of `run`. */
export function callIn(text: string, { start, end }: Stretch, group: CodeGroup): WrittenCall | undefined {
  const whole = text.slice(start, end).trimEnd();
  const last = start + whole.length;
  if (!whole.endsWith(')')) return undefined;
  const stack: number[] = [];
  let open = -1;
  for (const at of codePositions(text, start, last, group)) {
    const letter = text[at] ?? '';
    if ('([{'.includes(letter)) stack.push(at);
    else if (')]}'.includes(letter)) {
      const from = stack.pop();
      if (at === last - 1 && from !== undefined) open = from;
    }
  }
  if (open < 0 || text[open] !== '(') return undefined;
  const close = last - 1;
  const args = splitAt(text, { start: open + 1, end: close }, ',', group)
    .map((each) => argumentOf(text, each, group))
    .filter(({ value }) => value !== '');
  return { start, end: last, callee: text.slice(start, open).trim(), open: open + 1, close, args };
}

/** Stretches of the text that a separator parts at the outermost level, without white space around. */
export function splitAt(
  text: string,
  { start, end }: Stretch,
  separator: string,
  group: CodeGroup,
): readonly Stretch[] {
  const parts: Stretch[] = [];
  let depth = 0;
  let from = start;
  for (const at of codePositions(text, start, end, group)) {
    const letter = text[at] ?? '';
    if ('([{'.includes(letter)) depth++;
    else if (')]}'.includes(letter)) depth--;
    else if (depth === 0 && text.startsWith(separator, at)) {
      parts.push(trimmed(text, { start: from, end: at }));
      from = at + separator.length;
    }
  }
  return [...parts, trimmed(text, { start: from, end })];
}

/** A literal text: its body is what stands between the quotes, as written. */
export interface WrittenText extends Stretch {
  readonly prefix: string;
  readonly quote: string;
  readonly body: string;
}

/** The literal that a stretch is, from end to end. */
export function literalIn(text: string, stretch: Stretch, group: CodeGroup): WrittenText | undefined {
  const { start, end } = trimmed(text, stretch);
  const prefix = /^[a-zA-Z]{0,2}(?=["'`])/.exec(text.slice(start, start + 3))?.[0];
  if (prefix === undefined || (prefix !== '' && group !== 'python')) return undefined;
  // One letter, not a text.
  if ((group === 'java' || group === 'go') && text[start] === "'") return undefined;
  const from = start + prefix.length;
  if (endOfText(text, from, group) !== end) return undefined;
  const quote = quoteAt(text, from, group);
  const body = text.slice(from + quote.length, end - quote.length);
  return { start, end, prefix: prefix.toLowerCase(), quote, body };
}

/** White space at both ends taken off. */
export function trimmed(text: string, { start, end }: Stretch): Stretch {
  const part = text.slice(start, end);
  const before = part.length - part.trimStart().length;
  return part.trim() === ''
    ? { start, end: start }
    : { start: start + before, end: start + part.trimEnd().length };
}

function argumentOf(text: string, { start, end }: Stretch, group: CodeGroup): WrittenArgument {
  const named = group === 'python' ? /^([A-Za-z_]\w*)\s*=(?!=)\s*/.exec(text.slice(start, end)) : null;
  const valueStart = start + (named?.[0].length ?? 0);
  const value = text.slice(valueStart, end);
  return { start, end, valueStart, value, ...(named?.[1] === undefined ? {} : { name: named[1] }) };
}

/** Places of the text that are neither in a literal nor in a comment. */
export function* codePositions(
  text: string,
  start: number,
  end: number,
  group: CodeGroup,
): Generator<number> {
  for (let at = start; at < end; at++) {
    const letter = text[at] ?? '';
    if (letter === '"' || letter === "'" || (letter === '`' && group !== 'python')) {
      at = Math.max(at, endOfText(text, at, group) - 1);
      continue;
    }
    const isComment = group === 'python' ? letter === '#' : text.startsWith('//', at);
    if (isComment) {
      const line = text.indexOf('\n', at);
      at = line < 0 ? end : line;
      continue;
    }
    if (group !== 'python' && text.startsWith('/*', at)) {
      const over = text.indexOf('*/', at);
      at = over < 0 ? end : over + 1;
      continue;
    }
    yield at;
  }
}

function quoteAt(text: string, at: number, group: CodeGroup): string {
  const letter = text[at] ?? '';
  const isTriple =
    (group === 'python' || (group === 'java' && letter === '"')) && text.startsWith(letter.repeat(3), at);
  return isTriple ? letter.repeat(3) : letter;
}

/** The offset behind a literal; of one that does not end, that of the text. */
function endOfText(text: string, at: number, group: CodeGroup): number {
  const quote = quoteAt(text, at, group);
  if (group === 'go' && quote === '`') {
    const over = text.indexOf(quote, at + 1);
    return over < 0 ? text.length : over + 1;
  }
  for (let i = at + quote.length; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text.startsWith(quote, i)) return i + quote.length;
    else if (quote === '`' && text.startsWith('${', i)) i = endOfHole(text, i + 2);
  }
  return text.length;
}

/** The brace that ends `${…}`. */
export function endOfHole(text: string, from: number): number {
  let depth = 1;
  for (const at of codePositions(text, from, text.length, 'javascript')) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && --depth === 0) return at;
  }
  return text.length;
}
