import { type Broken, broken, type Document, type Doubt, deepest, type Value } from './value.ts';

/**
 * Reads JSON with lines, and what people add to it: comments, a comma at the end. It calls itself for nothing, so that
 * no depth exhausts the stack; of two values with one key the last holds, which is a doubt.
 */
export function readJson(text: string): Document | Broken {
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0, line: 1, keyLine: 0, doubts: [] };
  const value = readWhole(reader);
  if (value.kind === 'broken') return value;
  skipBlank(reader);
  if (reader.at < text.length) return unexpected(reader);
  return { kind: 'document', value, doubts: reader.doubts };
}

interface Reader {
  readonly text: string;
  readonly doubts: Doubt[];
  at: number;
  line: number;
  /** The line of the key whose value comes next; 0 where none has one. */
  keyLine: number;
}

/** What is open: a list, or a mapping and the key whose value is awaited. */
type Open =
  | { readonly kind: 'list'; readonly items: Value[]; readonly line: number }
  | { readonly kind: 'map'; readonly entries: Map<string, Value>; readonly line: number; key: string };

function readWhole(reader: Reader): Value | Broken {
  const stack: Open[] = [];
  for (;;) {
    skipBlank(reader);
    const line = reader.keyLine || reader.line;
    let value: Value | Broken | undefined;
    const letter = reader.text.charCodeAt(reader.at);
    if (letter === openBrace || letter === openBracket) {
      if (stack.length >= deepest)
        return broken(reader.line, `It is nested more than ${deepest} levels deep.`);
      reader.at++;
      stack.push(
        letter === openBrace
          ? { kind: 'map', entries: new Map(), line, key: '' }
          : { kind: 'list', items: [], line },
      );
    } else value = readScalar(reader, line);
    // A value was read, or something was opened: go on to where the next value begins, closing what ends.
    for (;;) {
      if (value?.kind === 'broken') return value;
      const open = stack.at(-1);
      if (open === undefined) return value ?? unexpected(reader);
      const next: 'value' | 'end' | Broken = goOn(reader, open, value);
      if (typeof next === 'object') return next;
      if (next === 'value') break;
      stack.pop();
      value =
        open.kind === 'list'
          ? { kind: 'list', items: open.items, line: open.line }
          : { kind: 'map', entries: open.entries, line: open.line };
    }
  }
}

/** Puts a value into what is open, and reads up to the next value or the end of it. */
function goOn(reader: Reader, open: Open, value: Value | undefined): 'value' | 'end' | Broken {
  const end = open.kind === 'map' ? closeBrace : closeBracket;
  if (value !== undefined) {
    put(reader, open, value);
    skipBlank(reader);
    if (reader.text.charCodeAt(reader.at) === comma) reader.at++;
    else if (reader.text.charCodeAt(reader.at) !== end) return unexpected(reader);
  }
  skipBlank(reader);
  if (reader.text.charCodeAt(reader.at) === end) {
    reader.at++;
    return 'end';
  }
  reader.keyLine = 0;
  if (open.kind === 'list') return 'value';
  const key = reader.text.charCodeAt(reader.at) === quote ? readText(reader) : undefined;
  if (key === undefined) return unexpected(reader);
  open.key = key;
  reader.keyLine = reader.line;
  skipBlank(reader);
  if (reader.text.charCodeAt(reader.at) !== colon) return unexpected(reader);
  reader.at++;
  return 'value';
}

function put(reader: Reader, open: Open, value: Value): void {
  if (open.kind === 'list') {
    open.items.push(value);
    return;
  }
  const before = open.entries.size;
  open.entries.set(open.key, value);
  if (open.entries.size === before)
    reader.doubts.push({
      line: value.line,
      detail: `The key ${shown(open.key)} stands twice; the last holds.`,
    });
}

function readScalar(reader: Reader, line: number): Value | Broken {
  if (reader.text.charCodeAt(reader.at) === quote) {
    const text = readText(reader);
    return text === undefined ? unexpected(reader) : { kind: 'scalar', text, quoted: true, line };
  }
  wordPattern.lastIndex = reader.at;
  const word = wordPattern.exec(reader.text)?.[0];
  if (word === undefined) return unexpected(reader);
  reader.at += word.length;
  return { kind: 'scalar', text: word, quoted: false, line };
}

/** The text in quotes at the place of the reader; undefined when it does not end. */
function readText(reader: Reader): string | undefined {
  const { text } = reader;
  const start = reader.at + 1;
  for (let i = start; i < text.length; i++) {
    const letter = text.charCodeAt(i);
    if (letter === quote) {
      reader.at = i + 1;
      const written = text.slice(start, i);
      return written.includes('\\') ? unescaped(written) : written;
    }
    if (letter === backslash) i++;
    else if (letter === newLine) return undefined;
  }
  return undefined;
}

function unescaped(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${written.replace(/\t/g, '\\t')}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Passes over white space and comments, counting lines. */
function skipBlank(reader: Reader): void {
  const { text } = reader;
  for (;;) {
    const letter = text.charCodeAt(reader.at);
    if (letter === newLine) reader.line++;
    else if (letter === slash) {
      if (!skipComment(reader)) return;
      continue;
    } else if (letter !== 0x20 && letter !== 0x09 && letter !== 0x0d) return;
    reader.at++;
  }
}

function skipComment(reader: Reader): boolean {
  const { text, at } = reader;
  if (text.startsWith('//', at)) {
    const end = text.indexOf('\n', at);
    reader.at = end < 0 ? text.length : end;
    return true;
  }
  if (!text.startsWith('/*', at)) return false;
  const end = text.indexOf('*/', at + 2);
  const until = end < 0 ? text.length : end + 2;
  for (let i = text.indexOf('\n', at); i >= 0 && i < until; i = text.indexOf('\n', i + 1)) reader.line++;
  reader.at = until;
  return true;
}

function unexpected(reader: Reader): Broken {
  const letter = reader.text[reader.at];
  return broken(
    reader.line,
    letter === undefined ? 'It ends too early.' : `It is no JSON: ${shown(letter)} was not expected there.`,
  );
}

/** A key or letter of a stranger's file, short and without what a terminal would obey. */
function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
}

const wordPattern = /true\b|false\b|null\b|[-+]?(?:\d[\d.]*(?:[eE][-+]?\d+)?)/y;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const quote = 0x22;
const backslash = 0x5c;
const newLine = 0x0a;
const comma = 0x2c;
const colon = 0x3a;
const slash = 0x2f;
