/** A word, a text, a sign or the end of a line of Groovy. */
export interface Token {
  readonly kind: 'word' | 'text' | 'sign' | 'line';
  /** Of a text: what it says, with `${…}` as it is written. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Of a text in double quotes: expressions that are pasted into it. */
  readonly pasted?: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Most tokens of one file. */
const mostTokens = 200_000;

const word = /[A-Za-z_]\w*/y;
const quotes = ["'''", '"""', "'", '"'] as const;

/** Groovy as tokens, without comments; undefined where a text does not end or there are too many. */
export function tokensOf(source: string): readonly Token[] | undefined {
  const found: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (found.length > mostTokens) return undefined;
    const letter = source[at] ?? '';
    if (letter === '\n') found.push({ kind: 'line', text: '\n', start: at, end: ++at });
    else if (/\s/.test(letter)) at++;
    else if (source.startsWith('//', at) || (at === 0 && source.startsWith('#!')))
      at = ending(source, '\n', at);
    else if (source.startsWith('/*', at)) at = ending(source, '*/', at + 2) + 2;
    else {
      const next = textAt(source, at) ?? wordAt(source, at);
      if (next === 'open') return undefined;
      found.push(next ?? { kind: 'sign', text: letter, start: at, end: at + 1 });
      at = found.at(-1)?.end ?? at + 1;
    }
  }
  return found;
}

function ending(source: string, what: string, from: number): number {
  const at = source.indexOf(what, from);
  return at < 0 ? source.length : at;
}

function wordAt(source: string, at: number): Token | undefined {
  word.lastIndex = at;
  const match = word.exec(source);
  return match === null ? undefined : { kind: 'word', text: match[0], start: at, end: at + match[0].length };
}

function textAt(source: string, at: number): Token | 'open' | undefined {
  const quote = quotes.find((each) => source.startsWith(each, at));
  if (quote === undefined) return undefined;
  const end = endOfText(source, at + quote.length, quote);
  if (end < 0) return 'open';
  const text = source.slice(at + quote.length, end);
  const start = at;
  const stop = end + quote.length;
  if (quote.startsWith("'")) return { kind: 'text', text, start, end: stop };
  const offset = at + quote.length;
  const pasted = [...text.matchAll(/(?<!\\)\$(?:\{[^}]*\}|[A-Za-z_][\w.]*)/g)].map((match) => ({
    text: match[0],
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
  return { kind: 'text', text, start, end: stop, pasted };
}

function endOfText(source: string, from: number, quote: string): number {
  for (let at = from; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source.startsWith(quote, at)) return at;
    else if (quote.length === 1 && source[at] === '\n') return -1;
  }
  return -1;
}
