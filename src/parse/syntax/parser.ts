import { Language, Parser, type Tree } from 'web-tree-sitter';
import { type Arrays, emptyArrays, flattenByCursor, flattenFromMemory, type Memory } from './flatten.ts';
import type { Grammar, SyntaxTree } from './tree.ts';

/** Parses texts of one grammar, one after the other. */
export interface SyntaxParser {
  readonly grammar: Grammar;
  /** Reads the whole text; a syntax error costs a region, not the text. */
  readonly parse: (text: string) => SyntaxTree;
  /** The same by the library's cursor: slow, and right by definition. */
  readonly parseByCursor: (text: string) => SyntaxTree;
  /** False when the memory of the library is not laid out as we know it: trees are read by the slow way then. */
  readonly isDirect: boolean;
  readonly close: () => void;
}

/** The library's module, whose memory trees lie in. */
const memory: Partial<Memory> = {};
let ready: Promise<void> | undefined;

/**
 * Opens a parser.
 *
 * @param runtime the bytes of `web-tree-sitter.wasm`; only the first call needs them
 * @param wasm the bytes of the grammar
 * @param sample a text of the language, on which the quick way of reading trees is checked against the sure one
 * @throws Error when the bytes are no runtime or no grammar
 */
export async function openParser(
  name: string,
  runtime: Uint8Array,
  wasm: Uint8Array,
  sample: string,
): Promise<SyntaxParser> {
  ready ??= Parser.init(Object.assign(memory, { wasmBinary: runtime }) as object);
  await ready;
  const language = await Language.load(wasm);
  const parser = new Parser();
  parser.setLanguage(language);
  const grammar = grammarOf(name, language);
  const arrays = emptyArrays(1 << 16);
  const isDirect = agrees(parser, language, sample);

  function parse(text: string, flatten: (tree: Tree) => void): SyntaxTree {
    const tree = parser.parse(text);
    if (tree === null) throw new Error(`the parser for ${name} gave no tree`);
    try {
      flatten(tree);
    } finally {
      tree.delete();
    }
    return copyOf(arrays, text, grammar);
  }

  const byCursor = (tree: Tree) => flattenByCursor(tree, arrays);
  const fromMemory = (tree: Tree) =>
    flattenFromMemory(memory as Memory, addressOf(tree), addressOf(language), arrays);
  return {
    grammar,
    isDirect,
    parse: (text) => parse(text, isDirect ? fromMemory : byCursor),
    parseByCursor: (text) => parse(text, byCursor),
    close: () => parser.delete(),
  };
}

/** The library keeps the address of what it wraps in the field `0`. */
function addressOf(wrapper: Tree | Language): number {
  const address: unknown = Reflect.get(wrapper, 0);
  if (typeof address !== 'number')
    throw new Error('web-tree-sitter no longer tells addresses: its version must be pinned');
  return address;
}

/** Whether both ways of reading agree on a sample, node by node. */
function agrees(parser: Parser, language: Language, sample: string): boolean {
  const tree = parser.parse(sample);
  if (tree === null) return false;
  try {
    const sure = emptyArrays(1 << 12);
    flattenByCursor(tree, sure);
    const quick = emptyArrays(1 << 12);
    flattenFromMemory(memory as Memory, addressOf(tree), addressOf(language), quick);
    return sameArrays(sure, quick);
  } catch {
    return false;
  } finally {
    tree.delete();
  }
}

function sameArrays(a: Arrays, b: Arrays): boolean {
  if (a.count !== b.count) return false;
  for (const name of ['kinds', 'starts', 'ends', 'parents', 'fields', 'behind'] as const) {
    for (let i = 0; i < a.count; i++) if (a[name][i] !== b[name][i]) return false;
  }
  return true;
}

function copyOf(
  { count, kinds, starts, ends, parents, fields, behind }: Arrays,
  text: string,
  grammar: Grammar,
): SyntaxTree {
  return {
    text,
    grammar,
    count,
    kinds: kinds.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    parents: parents.slice(0, count),
    fields: fields.slice(0, count),
    behind: behind.slice(0, count),
  };
}

function grammarOf(name: string, language: Language): Grammar {
  const kinds = Array.from({ length: language.nodeTypeCount }, (_, i) => language.nodeTypeForId(i) ?? '');
  const named = kinds.map((_, i) => language.nodeTypeIsNamed(i));
  const fields = Array.from({ length: language.fieldCount + 1 }, (_, i) =>
    i === 0 ? '' : (language.fieldNameForId(i) ?? ''),
  );
  const numbers = new Map<string, number>();
  kinds.forEach((kind, i) => {
    if (!numbers.has(kind) || (named[i] && !named[numbers.get(kind) as number])) numbers.set(kind, i);
  });
  const fieldNumbers = new Map(fields.map((field, i) => [field, i]));
  return {
    name,
    kinds,
    named,
    fields,
    kindNumber: (kind) => numbers.get(kind) ?? -1,
    fieldNumber: (field) => fieldNumbers.get(field) ?? -1,
  };
}
