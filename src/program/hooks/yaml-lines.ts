import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { type Block, blockText, eolOf } from './block.ts';

/** Lines of YAML that belong below keys, and how they are written where nothing is there yet. */
export interface WantedLines {
  /** Tried in order: the first whose keys lead to a collection in lines of its own is the place. */
  readonly places: readonly Place[];
  /** At the end of the file, where the first key of none of the places is there. */
  readonly otherwise: readonly string[];
}

/** `lines` go to the front of what `keys` lead to. */
export interface Place {
  readonly keys: readonly string[];
  readonly holds: 'map' | 'list';
  readonly lines: readonly string[];
}

/** A text with lines put in, or why they cannot be; everything that was there stays byte for byte. */
export function withLines(
  text: string,
  { places, otherwise }: WantedLines,
): { readonly text: string } | { readonly why: string } {
  const read = rootOf(text);
  if ('why' in read) return read;
  const eol = eolOf(text);
  const [top = ''] = places[0]?.keys ?? [];
  if (read.root === undefined || pairOf(read.root, top) === undefined) {
    const isHalf = text !== '' && !text.endsWith('\n');
    const block: Block = {
      lines: otherwise,
      indent: '',
      ...(isHalf ? { also: 'the line end before it' as const } : {}),
    };
    return proved(`${text}${blockText(block, eol)}`);
  }
  for (const place of places) {
    const at = spotOf(read.root, place, text);
    if (at === undefined) continue;
    const block = blockText({ lines: place.lines, indent: at.indent }, eol);
    return proved(`${text.slice(0, at.offset)}${block}${text.slice(at.offset)}`);
  }
  return { why: `what stands below "${top}" has a form that nothing is put into here` };
}

/** What came of it must be read without a complaint: a name that is there already would be one. */
function proved(text: string): { readonly text: string } | { readonly why: string } {
  const read = rootOf(text);
  return 'why' in read ? { why: `it has an entry of this name, or the like: ${read.why}` } : { text };
}

function rootOf(text: string): { readonly root: YAMLMap | undefined } | { readonly why: string } {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) return { why: `line ${error.linePos?.[0].line ?? 1}: ${error.code}` };
  const { contents } = document;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { root: undefined };
  return isMap(contents) && contents.flow !== true
    ? { root: contents }
    : { why: 'it holds no keys in lines of their own' };
}

function pairOf(map: YAMLMap, name: string): Pair | undefined {
  return map.items.find(({ key }) => isScalar(key) && key.value === name);
}

interface Spot {
  readonly offset: number;
  readonly indent: string;
}

/** The line behind the last key, and how far what follows is indented. */
function spotOf(root: YAMLMap, { keys, holds }: Place, text: string): Spot | undefined {
  let map: unknown = root;
  let pair: Pair | undefined;
  for (const key of keys) {
    if (!isMap(map)) return undefined;
    pair = pairOf(map, key);
    map = pair?.value;
  }
  if (pair === undefined || !isScalar(pair.key) || pair.key.range == null) return undefined;
  const isRight = holds === 'map' ? isMap(map) : isSeq(map);
  if (!isRight || (!isMap(map) && !isSeq(map)) || map.flow === true || map.range == null) return undefined;
  const offset = text.indexOf('\n', pair.key.range[0]) + 1;
  const [first] = map.range;
  if (offset === 0 || first < offset) return undefined;
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  return /^ *$/.test(indent) ? { offset, indent } : undefined;
}
