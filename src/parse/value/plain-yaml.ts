import { type Document, type Doubt, deepest, type Value } from './value.ts';

/**
 * Reads the plain YAML that tools write: block mappings and sequences, scalars on one line, literal blocks, flow values
 * on one line. Lock files of many megabytes are read ten times as fast as with a whole parser. Undefined for a text
 * with anything else (anchors, tags, keys of several lines): that is for the whole parser to read, or to refuse.
 */
export function readPlainYaml(text: string): readonly Document[] | undefined {
  if (text.includes('\t')) return undefined;
  const reader: Reader = { lines: text.split(/\r?\n/), at: 0, doubts: [] };
  const documents: Document[] = [];
  try {
    while (skipToContent(reader)) {
      if (reader.lines[reader.at]?.startsWith('---')) {
        if (!/^---\s*(?:#.*)?$/.test(reader.lines[reader.at] ?? '')) return undefined;
        reader.at++;
        if (!skipToContent(reader) || reader.lines[reader.at]?.startsWith('---')) continue;
      }
      const value = readBlock(reader, 0, 0);
      documents.push({ kind: 'document', value, doubts: reader.doubts.splice(0) });
      if (skipToContent(reader) && !reader.lines[reader.at]?.startsWith('---')) return undefined;
    }
  } catch (error) {
    if (error === notPlain) return undefined;
    throw error;
  }
  return documents;
}

interface Reader {
  readonly lines: readonly string[];
  readonly doubts: Doubt[];
  at: number;
}

/** Thrown within this file only, and caught where reading began. */
const notPlain = new Error('This YAML is not plain.');

function skipToContent(reader: Reader): boolean {
  for (; reader.at < reader.lines.length; reader.at++) {
    const line = reader.lines[reader.at] ?? '';
    const first = line[indentOf(line)];
    if (first === undefined || first === '#') continue;
    if (line[0] === '%' || line.startsWith('...')) throw notPlain;
    return true;
  }
  return false;
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20) indent++;
  return indent;
}

/** The mapping or sequence that begins at the reader's line and is indented by at least so much. */
function readBlock(reader: Reader, least: number, depth: number): Value {
  if (depth > deepest) throw notPlain;
  const line = reader.lines[reader.at] ?? '';
  const indent = indentOf(line);
  if (indent < least || line.startsWith('---')) throw notPlain;
  const isItem = line[indent] === '-' && (line[indent + 1] === ' ' || line.length === indent + 1);
  return isItem
    ? readItems(reader, indent, depth)
    : readEntries(reader, indent, depth, new Map(), reader.at + 1);
}

function readItems(reader: Reader, indent: number, depth: number): Value {
  const items: Value[] = [];
  const start = reader.at + 1;
  while (skipToContent(reader)) {
    const line = reader.lines[reader.at] ?? '';
    const own = indentOf(line);
    if (own < indent || (own === indent && line[indent] !== '-')) break;
    if (own > indent || (line[indent + 1] !== undefined && line[indent + 1] !== ' ')) {
      if (line.startsWith('---')) break;
      throw notPlain;
    }
    items.push(readItem(reader, line, indent, depth));
  }
  return { kind: 'list', items, line: start };
}

function readItem(reader: Reader, line: string, indent: number, depth: number): Value {
  const rest = line.slice(indent + 1);
  const within = indent + 1 + indentOf(rest);
  const content = line.slice(within);
  const number = reader.at + 1;
  if (content === '' || content[0] === '#') {
    reader.at++;
    return readNested(reader, indent + 1, depth, number);
  }
  if (content.startsWith('- ')) throw notPlain;
  const key = keyOf(content);
  if (key === undefined) {
    reader.at++;
    return readScalar(reader, content, indent, number);
  }
  const entries = new Map<string, Value>();
  readEntry(reader, entries, key, content, within, depth + 1);
  return readEntries(reader, within, depth + 1, entries, number);
}

function readEntries(
  reader: Reader,
  indent: number,
  depth: number,
  entries: Map<string, Value>,
  start: number,
): Value {
  while (skipToContent(reader)) {
    const line = reader.lines[reader.at] ?? '';
    const own = indentOf(line);
    if (own < indent || line.startsWith('---')) break;
    if (own > indent) throw notPlain;
    const content = indent === 0 ? line : line.slice(indent);
    const key = keyOf(content);
    if (key === undefined) throw notPlain;
    readEntry(reader, entries, key, content, indent, depth);
  }
  return { kind: 'map', entries, line: start };
}

interface Key {
  readonly key: string;
  /** Where in the content its value begins. */
  readonly behind: number;
}

function readEntry(
  reader: Reader,
  entries: Map<string, Value>,
  { key, behind }: Key,
  content: string,
  indent: number,
  depth: number,
): void {
  const number = ++reader.at;
  const value = content.slice(behind).trim();
  if (key === '<<') throw notPlain;
  if (entries.has(key))
    reader.doubts.push({
      line: number,
      detail: `The key ${JSON.stringify(key.slice(0, 60))} stands twice; the last holds.`,
    });
  entries.set(
    key,
    value === '' || value[0] === '#'
      ? readNested(reader, indent, depth, number)
      : readScalar(reader, value, indent, number),
  );
}

/** What stands below a key: indented further; items may stand as far left as their key. */
function readNested(reader: Reader, indent: number, depth: number, number: number): Value {
  if (!skipToContent(reader)) return { kind: 'scalar', text: '', quoted: false, line: number };
  const line = reader.lines[reader.at] ?? '';
  const own = indentOf(line);
  const isItem = line[own] === '-' && (line[own + 1] === ' ' || line.length === own + 1);
  if (own < indent || (own === indent && !isItem) || line.startsWith('---'))
    return { kind: 'scalar', text: '', quoted: false, line: number };
  return { ...readBlock(reader, indent, depth + 1), line: number };
}

function readScalar(reader: Reader, written: string, indent: number, number: number): Value {
  const first = written[0] ?? '';
  if ('&*!%@`?'.includes(first)) throw notPlain;
  if (first === '|' || first === '>') return readLiteral(reader, written, indent, number);
  if (first === '{' || first === '[') return readFlow(written, number);
  if (first === '"' || first === "'")
    return { kind: 'scalar', text: unquoted(written), quoted: true, line: number };
  const text = written.replace(/ +#.*$/, '');
  if (/:(?: |$)/.test(text)) throw notPlain;
  // A text that goes on in the next line is for the whole parser.
  const { at } = reader;
  if (skipToContent(reader) && indentOf(reader.lines[reader.at] ?? '') > indent) throw notPlain;
  reader.at = at;
  return { kind: 'scalar', text, quoted: false, line: number };
}

function readLiteral(reader: Reader, written: string, indent: number, number: number): Value {
  if (!/^[|>][-+]?\s*(?:#.*)?$/.test(written)) throw notPlain;
  const text: string[] = [];
  for (; reader.at < reader.lines.length; reader.at++) {
    const line = reader.lines[reader.at] ?? '';
    if (line.trim() !== '' && indentOf(line) <= indent) break;
    text.push(line.trim());
  }
  return {
    kind: 'scalar',
    text: text.join(written[0] === '|' ? '\n' : ' ').trim(),
    quoted: true,
    line: number,
  };
}

/** `key: …`, `'key': …` or `"key": …`; undefined when the content begins with no key. */
function keyOf(content: string): Key | undefined {
  const first = content[0] ?? '';
  if (first === '"' || first === "'") {
    const end = endOfQuoted(content, 0);
    if (end < 0 || content[end] !== ':') return undefined;
    return isBehindKey(content, end) ? { key: unquoted(content.slice(0, end)), behind: end + 1 } : undefined;
  }
  if ('{[&*!|>%@`?#,'.includes(first) || content.startsWith('- ')) {
    if ('&*!?'.includes(first)) throw notPlain;
    return undefined;
  }
  for (let i = content.indexOf(':'); i >= 0; i = content.indexOf(':', i + 1)) {
    if (!isBehindKey(content, i)) continue;
    const key = content.slice(0, i).trimEnd();
    if (key.includes(' #')) throw notPlain;
    return { key, behind: i + 1 };
  }
  return undefined;
}

function isBehindKey(content: string, colon: number): boolean {
  return colon + 1 === content.length || content[colon + 1] === ' ';
}

/** Behind the closing quote; -1 when there is none on this line. */
function endOfQuoted(text: string, start: number): number {
  const quote = text[start];
  for (let i = start + 1; i < text.length; i++) {
    if (quote === '"' && text[i] === '\\') i++;
    else if (text[i] === quote) {
      if (quote === "'" && text[i + 1] === "'") i++;
      else return i + 1;
    }
  }
  return -1;
}

/** The text of a quoted scalar that may have a comment behind it. */
function unquoted(written: string): string {
  const end = endOfQuoted(written, 0);
  if (end < 0 || !/^\s*(?:#.*)?$/.test(written.slice(end))) throw notPlain;
  const inner = written.slice(1, end - 1);
  if (written[0] === "'") return inner.replaceAll("''", "'");
  if (!inner.includes('\\')) return inner;
  try {
    const value: unknown = JSON.parse(`"${inner}"`);
    if (typeof value === 'string') return value;
  } catch {
    // An escape that JSON does not know.
  }
  throw notPlain;
}

/** `{integrity: sha512-…, cpu: [x64]}` on one line, without keys of several words' colons. */
function readFlow(written: string, line: number): Value {
  const flow = { text: written, at: 0 };
  const value = readFlowValue(flow, line, 0);
  if (!/^\s*(?:#.*)?$/.test(written.slice(flow.at))) throw notPlain;
  return value;
}

interface Flow {
  readonly text: string;
  at: number;
}

function readFlowValue(flow: Flow, line: number, depth: number): Value {
  if (depth > 20) throw notPlain;
  skipSpaces(flow);
  const first = flow.text[flow.at];
  if (first === '[') {
    const items: Value[] = [];
    for (flow.at++; !closes(flow, ']'); ) {
      const start = flow.at;
      items.push(readFlowValue(flow, line, depth + 1));
      // `[}`: nothing was read, and nothing ever would be.
      if (flow.at === start) throw notPlain;
    }
    return { kind: 'list', items, line };
  }
  if (first !== '{') return readFlowScalar(flow, line, /[,\]}]/g);
  const entries = new Map<string, Value>();
  for (flow.at++; !closes(flow, '}'); ) {
    const { text } = readFlowScalar(flow, line, /:(?= |$)|[,}\]]/g);
    skipSpaces(flow);
    if (flow.text[flow.at++] !== ':') throw notPlain;
    entries.set(text, readFlowValue(flow, line, depth + 1));
  }
  return { kind: 'map', entries, line };
}

function readFlowScalar(flow: Flow, line: number, end: RegExp): Extract<Value, { kind: 'scalar' }> {
  skipSpaces(flow);
  const first = flow.text[flow.at] ?? '';
  if (first === '"' || first === "'") {
    const behind = endOfQuoted(flow.text, flow.at);
    if (behind < 0) throw notPlain;
    const text = unquoted(flow.text.slice(flow.at, behind));
    flow.at = behind;
    return { kind: 'scalar', text, quoted: true, line };
  }
  end.lastIndex = flow.at;
  const found = end.exec(flow.text);
  if (found === null || '&*!#'.includes(first)) throw notPlain;
  const text = flow.text.slice(flow.at, found.index).trim();
  flow.at = found.index;
  return { kind: 'scalar', text, quoted: false, line };
}

/** Passes a comma; whether the flow value ends here. */
function closes(flow: Flow, end: string): boolean {
  skipSpaces(flow);
  if (flow.text[flow.at] === ',') flow.at++;
  skipSpaces(flow);
  if (flow.at >= flow.text.length) throw notPlain;
  if (flow.text[flow.at] !== end) return false;
  flow.at++;
  return true;
}

function skipSpaces(flow: Flow): void {
  while (flow.text[flow.at] === ' ') flow.at++;
}
