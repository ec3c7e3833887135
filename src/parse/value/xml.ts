import { type Broken, broken, deepest } from './value.ts';

/** An element of XML: its name without a prefix, what stands in it, and the one-based line that it begins in. */
export interface Element {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** Its own text, without that of its children, trimmed. */
  readonly text: string;
  readonly line: number;
}

/** Most elements of one file. */
const most = 2_000_000;

/**
 * Reads XML with lines. It expands nothing but the five entities of XML itself and numbers of characters: a DOCTYPE is
 * passed over, and an entity that it declares stays as it is written.
 */
export function readXml(text: string): Element | Broken {
  const reader: Reader = { text, at: 0, line: 1, counted: 0 };
  const stack: Draft[] = [];
  let root: Draft | undefined;
  for (let count = 0; ; ) {
    const start = text.indexOf('<', reader.at);
    const words = text.slice(reader.at, start < 0 ? text.length : start);
    const top = stack.at(-1);
    if (top !== undefined) top.text += decoded(words);
    else if (/\S/.test(words.replace('\uFEFF', '')))
      return broken(lineAt(reader, reader.at), 'It is no XML: text stands outside of all elements.');
    if (start < 0) break;
    reader.at = start;
    if (text.startsWith('<!', start) || text.startsWith('<?', start)) {
      const passed = passOver(reader);
      if (passed === undefined) return broken(lineAt(reader, start), 'It ends too early.');
      if (top !== undefined) top.text += passed;
      continue;
    }
    if (text[start + 1] === '/') {
      const end = text.indexOf('>', start);
      const name = text.slice(start + 2, end < 0 ? undefined : end).trim();
      if (end < 0 || top?.tag !== name)
        return broken(lineAt(reader, start), 'It is no XML: an element is closed that is not open.');
      stack.pop();
      reader.at = end + 1;
      continue;
    }
    const tag = readTag(reader);
    if (tag === undefined)
      return broken(lineAt(reader, start), 'It is no XML: what stands there is no element.');
    if (stack.length >= deepest || ++count > most)
      return broken(tag.draft.line, `It has more than ${deepest} levels or ${most} elements.`);
    if (top !== undefined) top.children.push(tag.draft);
    else if (root === undefined) root = tag.draft;
    else return broken(tag.draft.line, 'It is no XML: it has two roots.');
    if (!tag.isClosed) stack.push(tag.draft);
  }
  if (root === undefined || stack.length > 0)
    return broken(lineAt(reader, text.length), 'It ends too early.');
  return root;
}

/** The first child of this name. */
export function child(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  let found = element;
  for (const name of names) found = found?.children.find((each) => each.name === name);
  return found;
}

/** The children of this name. */
export function childrenOf(element: Element | undefined, name: string): readonly Element[] {
  return element?.children.filter((each) => each.name === name) ?? [];
}

/** The trimmed text of the first child of this name; undefined when it is empty. */
export function textIn(element: Element | undefined, ...names: readonly string[]): string | undefined {
  return child(element, ...names)?.text.trim() || undefined;
}

interface Draft extends Element {
  readonly tag: string;
  readonly children: Element[];
  text: string;
}

interface Reader {
  readonly text: string;
  at: number;
  line: number;
  /** Up to where lines were counted. */
  counted: number;
}

/** Lines are asked for in the order of the text. */
function lineAt(reader: Reader, offset: number): number {
  for (
    let i = reader.text.indexOf('\n', reader.counted);
    i >= 0 && i < offset;
    i = reader.text.indexOf('\n', i + 1)
  ) {
    reader.line++;
    reader.counted = i + 1;
  }
  return reader.line;
}

const tagPattern = /<([\p{L}_][\p{L}\p{N}_.:-]*)/uy;
const attributePattern = /\s+([\p{L}_][\p{L}\p{N}_.:-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const tagEnd = /\s*(\/?)>/y;

function readTag(reader: Reader): { readonly draft: Draft; readonly isClosed: boolean } | undefined {
  const line = lineAt(reader, reader.at);
  const tag = matched(reader, tagPattern)?.[1];
  if (tag === undefined) return undefined;
  const attributes = new Map<string, string>();
  for (
    let found = matched(reader, attributePattern);
    found !== null;
    found = matched(reader, attributePattern)
  )
    attributes.set(localName(found[1] ?? ''), decoded(found[2] ?? found[3] ?? ''));
  const end = matched(reader, tagEnd);
  if (end === null) return undefined;
  const draft: Draft = {
    kind: 'element',
    tag,
    name: localName(tag),
    attributes,
    children: [],
    text: '',
    line,
  };
  return { draft, isClosed: end[1] === '/' };
}

function matched(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found !== null) reader.at += found[0].length;
  return found;
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Passes a comment, an instruction, a DOCTYPE; gives the text of CDATA, and undefined when it does not end. */
function passOver(reader: Reader): string | undefined {
  const { text, at } = reader;
  if (text.startsWith('<!--', at)) return passTo(reader, '-->', at + 4);
  if (text.startsWith('<?', at)) return passTo(reader, '?>', at + 2);
  if (text.startsWith('<![CDATA[', at)) {
    const end = text.indexOf(']]>', at);
    if (end < 0) return undefined;
    reader.at = end + 3;
    return text.slice(at + 9, end);
  }
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const letter = text[i];
    if (letter === '[') depth++;
    else if (letter === ']') depth--;
    else if (letter === '>' && depth <= 0) {
      reader.at = i + 1;
      return '';
    }
  }
  return undefined;
}

function passTo(reader: Reader, end: string, from: number): string | undefined {
  const found = reader.text.indexOf(end, from);
  if (found < 0) return undefined;
  reader.at = found + end.length;
  return '';
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decoded(words: string): string {
  if (!words.includes('&')) return words;
  return words.replace(/&(?:#(\d{1,7})|#x([0-9a-fA-F]{1,6})|(\w+));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return entities.get(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10_ff_ff ? '\uFFFD' : String.fromCodePoint(code);
  });
}
