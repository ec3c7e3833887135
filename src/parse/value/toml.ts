import { type Broken, broken, type Document, type Doubt, deepest, type Value } from './value.ts';

/** Reads TOML 1.0 with lines; values stay as they are written. A key that is given twice is a doubt, and the last holds. */
export function readToml(text: string): Document | Broken {
  const reader: Reader = { text, at: text.startsWith('\uFEFF') ? 1 : 0, line: 1, doubts: [] };
  const root: Table = { kind: 'map', entries: new Map(), line: 1 };
  let table = root;
  try {
    for (;;) {
      skipLines(reader);
      const letter = text[reader.at];
      if (letter === undefined) return { kind: 'document', value: root, doubts: reader.doubts };
      if (letter === '[') table = readHeader(reader, root);
      else readPair(reader, table);
      endLine(reader);
    }
  } catch (error) {
    if (error === notToml) return broken(reader.line, 'It is no TOML: what stands there was not expected.');
    throw error;
  }
}

interface Table {
  readonly kind: 'map';
  readonly entries: Map<string, Value>;
  readonly line: number;
}

interface Reader {
  readonly text: string;
  readonly doubts: Doubt[];
  at: number;
  line: number;
}

/** Thrown within this file only, and caught where reading began. */
const notToml = new Error('This is no TOML.');

/** `[a.b]` or `[[a.b]]`: the table that the next pairs belong to. */
function readHeader(reader: Reader, root: Table): Table {
  const { line } = reader;
  const isItem = reader.text.startsWith('[[', reader.at);
  reader.at += isItem ? 2 : 1;
  const keys = readKeys(reader);
  expect(reader, isItem ? ']]' : ']');
  const last = keys.pop() ?? '';
  const parent = tableAt(keys, root, line);
  const found = parent.entries.get(last);
  if (!isItem) return tableIn(parent, last, line);
  const table: Table = { kind: 'map', entries: new Map(), line };
  if (found?.kind === 'list') (found.items as Value[]).push(table);
  else parent.entries.set(last, { kind: 'list', items: [table], line });
  return table;
}

function tableAt(keys: readonly string[], root: Table, line: number): Table {
  if (keys.length > deepest) throw notToml;
  let table = root;
  for (const key of keys) table = tableIn(table, key, line);
  return table;
}

/** The table of this key, made where there is none; of a list of tables the last. */
function tableIn(parent: Table, key: string, line: number): Table {
  const found = parent.entries.get(key);
  const last = found?.kind === 'list' ? found.items.at(-1) : found;
  if (last?.kind === 'map') return last as Table;
  if (last !== undefined) throw notToml;
  const table: Table = { kind: 'map', entries: new Map(), line };
  parent.entries.set(key, table);
  return table;
}

function readPair(reader: Reader, table: Table, depth = 0): void {
  const { line } = reader;
  const keys = readKeys(reader);
  expect(reader, '=');
  const last = keys.pop() ?? '';
  const parent = tableAt(keys, table, line);
  const value = readValue(reader, line, depth);
  if (parent.entries.has(last)) {
    reader.doubts.push({
      line,
      detail: `The key ${JSON.stringify(last.slice(0, 60))} stands twice; the last holds.`,
    });
  }
  parent.entries.set(last, value);
}

function readKeys(reader: Reader): string[] {
  const keys: string[] = [];
  do {
    skipSpaces(reader);
    const letter = reader.text[reader.at];
    keys.push(letter === '"' || letter === "'" ? readText(reader) : take(reader, barePattern));
    skipSpaces(reader);
  } while (reader.text[reader.at] === '.' && reader.at++ >= 0);
  return keys;
}

function readValue(reader: Reader, line: number, depth: number): Value {
  if (depth > deepest) throw notToml;
  skipSpaces(reader);
  const letter = reader.text[reader.at];
  if (letter === '"' || letter === "'") return { kind: 'scalar', text: readText(reader), quoted: true, line };
  if (letter === '[') return readList(reader, depth);
  if (letter === '{') return readInline(reader, depth);
  return { kind: 'scalar', text: take(reader, plainPattern).trim(), quoted: false, line };
}

function readList(reader: Reader, depth: number): Value {
  const { line } = reader;
  const items: Value[] = [];
  reader.at++;
  for (;;) {
    skipLines(reader);
    if (reader.text[reader.at] === ']') break;
    items.push(readValue(reader, reader.line, depth + 1));
    skipLines(reader);
    if (reader.text[reader.at] === ',') reader.at++;
    else if (reader.text[reader.at] !== ']') throw notToml;
  }
  reader.at++;
  return { kind: 'list', items, line };
}

/** TOML 1.1 allows lines to break within, and so do we. */
function readInline(reader: Reader, depth: number): Value {
  const table: Table = { kind: 'map', entries: new Map(), line: reader.line };
  reader.at++;
  for (;;) {
    skipLines(reader);
    if (reader.text[reader.at] === '}') break;
    readPair(reader, table, depth + 1);
    skipLines(reader);
    if (reader.text[reader.at] === ',') reader.at++;
    else if (reader.text[reader.at] !== '}') throw notToml;
  }
  reader.at++;
  return table;
}

/** A text in one or three quotes of either kind. */
function readText(reader: Reader): string {
  const quote = reader.text[reader.at] ?? '';
  const isLong = reader.text.startsWith(quote.repeat(3), reader.at);
  const start = reader.at + (isLong ? 3 : 1);
  const end = endOfText(reader, quote, isLong, start);
  const written = reader.text.slice(start, end);
  reader.at = end + (isLong ? 3 : 1);
  const inner = isLong ? written.replace(/^\r?\n/, '') : written;
  return quote === '"' ? unescaped(inner) : inner;
}

function endOfText(reader: Reader, quote: string, isLong: boolean, start: number): number {
  const { text } = reader;
  for (let i = start; i < text.length; i++) {
    const letter = text[i];
    if (letter === '\n') {
      if (!isLong) break;
      reader.line++;
    } else if (letter === '\\' && quote === '"') {
      if (text[i + 1] === '\n') reader.line++;
      i++;
    } else if (letter === quote && (!isLong || text.startsWith(quote.repeat(3), i))) {
      // `""""` ends with a quote of its own.
      while (isLong && text[i + 3] === quote) i++;
      return i;
    }
  }
  throw notToml;
}

function unescaped(inner: string): string {
  if (!inner.includes('\\')) return inner;
  return inner.replace(
    /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|[ \t]*\r?\n\s*|(.))/g,
    (_, short, long, byte, letter) => {
      const code = short ?? long ?? byte;
      if (code !== undefined) return codeToText(Number.parseInt(code, 16));
      return letter === undefined ? '' : (escapes.get(letter) ?? letter);
    },
  );
}

function codeToText(code: number): string {
  return code > 0x10_ff_ff ? '\uFFFD' : String.fromCodePoint(code);
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['e', '\u001B'],
]);

const barePattern = /[\w-]+/y;
const plainPattern = /[\w+:.-]+(?: \d[\d:.Z+-]*)?/y;

function take(reader: Reader, pattern: RegExp): string {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text)?.[0];
  if (found === undefined) throw notToml;
  reader.at += found.length;
  return found;
}

function expect(reader: Reader, mark: string): void {
  skipSpaces(reader);
  if (!reader.text.startsWith(mark, reader.at)) throw notToml;
  reader.at += mark.length;
}

function skipSpaces(reader: Reader): void {
  while (reader.text[reader.at] === ' ' || reader.text[reader.at] === '\t') reader.at++;
}

/** Passes white space, ends of lines and comments. */
function skipLines(reader: Reader): void {
  for (;;) {
    const letter = reader.text[reader.at];
    if (letter === '#') skipComment(reader);
    else if (letter === '\n') {
      reader.line++;
      reader.at++;
    } else if (letter === ' ' || letter === '\t' || letter === '\r') reader.at++;
    else return;
  }
}

function skipComment(reader: Reader): void {
  const end = reader.text.indexOf('\n', reader.at);
  reader.at = end < 0 ? reader.text.length : end;
}

/** A pair or a header ends with its line. */
function endLine(reader: Reader): void {
  skipSpaces(reader);
  const letter = reader.text[reader.at];
  if (letter !== undefined && letter !== '#' && letter !== '\n' && letter !== '\r') throw notToml;
}
