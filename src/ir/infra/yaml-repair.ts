/** Where a reader stands in a text, and the stretches in which line ends mean nothing. */
interface Walk {
  readonly text: string;
  readonly found: { readonly start: number; readonly end: number }[];
  at: number;
}

/**
 * The same text with spaces for the line ends within brackets and quotes, so that it does not matter how far such lines
 * are indented: many tools do not ask, YAML does. Offsets stay; undefined when there is nothing to mend.
 */
export function withoutInnerLines(text: string): string | undefined {
  const walk: Walk = { text, found: [], at: 0 };
  while (walk.at < text.length) if (!passLine(walk)) return undefined;
  if (walk.found.length === 0) return undefined;
  let mended = '';
  let from = 0;
  for (const { start, end } of walk.found) {
    mended += text.slice(from, start) + withoutLines(text.slice(start, end));
    from = end;
  }
  return mended + text.slice(from);
}

/** Line ends and comments as spaces. */
function withoutLines(inner: string): string {
  const isFlow = inner.startsWith('[') || inner.startsWith('{');
  const bare = isFlow ? inner.replace(/(?<=\s)#[^\n]*/g, (comment) => ' '.repeat(comment.length)) : inner;
  return bare.replace(/[\r\n]/g, ' ');
}

/** Passes a line, with all lines that its value goes over; false when something never closes. */
function passLine(walk: Walk): boolean {
  const { text } = walk;
  const start = walk.at;
  pass(walk, / */y);
  pass(walk, /(?:[-?] +)*/y);
  const column = walk.at - start;
  if (!passKey(walk)) return false;
  pass(walk, /(?:[!&][^\s,[\]{}]*[ \t]+)*/y);
  const first = text[walk.at] ?? '';
  if (first === '|' || first === '>') return passBlock(walk, column);
  if ('[{"\''.includes(first) && first !== '' && !passNested(walk)) return false;
  const end = text.indexOf('\n', walk.at);
  walk.at = end < 0 ? text.length : end + 1;
  return true;
}

/** Passes a key with its colon when there is one. */
function passKey(walk: Walk): boolean {
  const { text, at } = walk;
  const first = text[at] ?? '';
  if (first === '"' || first === "'") {
    const end = endOfQuotes(text, at);
    if (end < 0) return false;
    if (/^[ \t]*:(?:\s|$)/.test(text.slice(end, end + 40))) {
      walk.at = end;
      pass(walk, /[ \t]*:[ \t]*/y);
    }
    return true;
  }
  pass(walk, /[^\s#"'[\]{}&*!|>%@`,][^\n]*?:(?:[ \t]+|(?=[\r\n]|$))/y);
  return true;
}

/** Passes lines that are indented further than their key. */
function passBlock(walk: Walk, column: number): boolean {
  const { text } = walk;
  for (;;) {
    const end = text.indexOf('\n', walk.at);
    walk.at = end < 0 ? text.length : end + 1;
    if (walk.at >= text.length) return true;
    const indent = /[ ]*/y;
    indent.lastIndex = walk.at;
    const width = indent.exec(text)?.[0].length ?? 0;
    const next = text[walk.at + width] ?? '\n';
    if (next !== '\n' && next !== '\r' && width <= column) return true;
  }
}

/** Passes brackets or quotes up to where they close. */
function passNested(walk: Walk): boolean {
  const { text, at: start } = walk;
  let depth = 0;
  let at = start;
  do {
    const letter = text[at];
    if (letter === undefined) return false;
    const isQuote =
      (letter === '"' || letter === "'") && (at === start || /[\s,[{:]/.test(text[at - 1] ?? ''));
    if (isQuote) {
      at = endOfQuotes(text, at);
      if (at < 0) return false;
      continue;
    }
    if (letter === '#' && /\s/.test(text[at - 1] ?? '')) {
      const end = text.indexOf('\n', at);
      at = end < 0 ? text.length : end;
      continue;
    }
    if (letter === '[' || letter === '{') depth++;
    else if (letter === ']' || letter === '}') depth--;
    at++;
  } while (depth > 0);
  if (text.slice(start, at).includes('\n')) walk.found.push({ start, end: at });
  walk.at = at;
  return true;
}

/** Behind the quote that closes; -1 when none does. */
function endOfQuotes(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at + 1;
    }
  }
  return -1;
}

function pass(walk: Walk, pattern: RegExp): void {
  pattern.lastIndex = walk.at;
  walk.at += pattern.exec(walk.text)?.[0].length ?? 0;
}
