import type { ShellPart, ShellWord } from './tree.ts';

/** A word that was read, and the texts of `$(…)` and `<(…)` within it. */
export interface WordRead {
  readonly word: ShellWord;
  readonly inner: readonly InnerScript[];
}

/** A script within a word. */
export interface InnerScript {
  readonly text: string;
  readonly start: number;
}

interface Reading {
  readonly text: string;
  at: number;
  readonly parts: ShellPart[];
  readonly inner: InnerScript[];
}

const ends = /[\s;|&()<>]/;

/** Reads the word that begins at an offset of a text. Never empty for a letter that ends no word. */
export function readWord(text: string, start: number): WordRead {
  const reading: Reading = { text, at: start, parts: [], inner: [] };
  while (reading.at < text.length) {
    const letter = text[reading.at] ?? '';
    if (ends.test(letter) && !isSubstitution(text, reading.at)) break;
    readPiece(reading, letter);
  }
  const { at, parts, inner } = reading;
  return { word: { raw: text.slice(start, at), parts: merged(parts), start, end: at }, inner };
}

/** `<(…)` and `>(…)`. */
function isSubstitution(text: string, at: number): boolean {
  return (text[at] === '<' || text[at] === '>') && text[at + 1] === '(';
}

function readPiece(reading: Reading, letter: string): void {
  const { text, at, parts } = reading;
  if (letter === '\\') {
    parts.push({ kind: 'text', text: text[at + 1] === '\n' ? '' : (text[at + 1] ?? '') });
    reading.at += 2;
  } else if (letter === "'") {
    const end = endOf(text, text.indexOf("'", at + 1));
    parts.push({ kind: 'text', text: text.slice(at + 1, end) });
    reading.at = end + 1;
  } else if (letter === '"') readQuoted(reading);
  else if (letter === '$' || letter === '`') readDollar(reading);
  else if (letter === '<' || letter === '>') readParentheses(reading, at + 1);
  else {
    const end = at + (/^[^\s;|&()<>\\'"$`]+/.exec(text.slice(at, at + 4000))?.[0].length ?? 1);
    parts.push({ kind: 'text', text: text.slice(at, end) });
    reading.at = end;
  }
}

function readQuoted(reading: Reading): void {
  const { text, parts } = reading;
  reading.at++;
  parts.push({ kind: 'text', text: '' });
  while (reading.at < text.length && text[reading.at] !== '"') {
    const letter = text[reading.at];
    if (letter === '\\') {
      const next = text[reading.at + 1] ?? '';
      parts.push({ kind: 'text', text: '$`"\\'.includes(next) ? next : next === '\n' ? '' : `\\${next}` });
      reading.at += 2;
    } else if (letter === '$' || letter === '`') readDollar(reading);
    else {
      const end =
        reading.at + (/^[^"\\$`]+/.exec(text.slice(reading.at, reading.at + 4000))?.[0].length ?? 1);
      parts.push({ kind: 'text', text: text.slice(reading.at, end) });
      reading.at = end;
    }
  }
  reading.at++;
}

function readDollar(reading: Reading): void {
  const { text, at, parts, inner } = reading;
  if (text[at] === '`') {
    const end = endOf(text, text.indexOf('`', at + 1));
    inner.push({ text: text.slice(at + 1, end), start: at + 1 });
    parts.push({ kind: 'other' });
    reading.at = end + 1;
    return;
  }
  if (text[at + 1] === '(') return readParentheses(reading, at + 1);
  const simple = /^\$(?:(\w+|[@*#?$!-])|\{(\w+)(?:(:?[-+?=#%/^,])((?:[^{}]|\{[^{}]*\})*))?\})/.exec(
    text.slice(at, at + 1000),
  );
  if (simple === null) {
    parts.push({ kind: 'text', text: '$' });
    reading.at++;
    return;
  }
  const [all, plain, name, sign, other] = simple;
  reading.at += all.length;
  if (plain !== undefined && !/^[A-Za-z_]/.test(plain)) parts.push({ kind: 'other' });
  else if (sign === undefined) parts.push({ kind: 'variable', name: plain ?? name ?? '' });
  else if (/^:?[-=]$/.test(sign)) parts.push({ kind: 'variable', name: name ?? '', otherwise: other ?? '' });
  else parts.push({ kind: 'other' });
}

/** From the `(` at an offset to its `)`. */
function readParentheses(reading: Reading, open: number): void {
  const { text, parts, inner } = reading;
  const end = closing(text, open);
  const isArithmetic = text[open + 1] === '(';
  if (!isArithmetic) inner.push({ text: text.slice(open + 1, end), start: open + 1 });
  parts.push({ kind: 'other' });
  reading.at = end + 1;
}

/** The `)` that belongs to a `(`; the end of the text when there is none. */
function closing(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let i = open; i < text.length; i++) {
    const letter = text[i] ?? '';
    if (letter === '\\' && quote !== "'") i++;
    else if (quote !== '') quote = letter === quote ? '' : quote;
    else if (letter === "'" || letter === '"') quote = letter;
    else if (letter === '(') depth++;
    else if (letter === ')' && --depth === 0) return i;
  }
  return text.length;
}

function endOf(text: string, found: number): number {
  return found < 0 ? text.length : found;
}

function merged(parts: readonly ShellPart[]): readonly ShellPart[] {
  const found: ShellPart[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (part.kind === 'text' && last?.kind === 'text')
      found[found.length - 1] = { kind: 'text', text: last.text + part.text };
    else found.push(part);
  }
  return found;
}
