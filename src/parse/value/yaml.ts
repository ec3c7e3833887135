import { isAlias, isMap, isScalar, isSeq, LineCounter, type Pair, parseAllDocuments } from 'yaml';
import { readPlainYaml } from './plain-yaml.ts';
import { type Broken, broken, type Document, type Doubt, deepest, type Value } from './value.ts';

/** Reads every document of YAML with lines. Nothing of it is built: what has a tag of its own (`!vault`) is the text behind it. */
export function readYamlAll(text: string): readonly Document[] | Broken {
  const plain = readPlainYaml(text);
  if (plain !== undefined) return plain;
  if (isDeep(text)) return broken(1, `It is nested more than ${deepest} levels deep.`);
  return readWithLibrary(text);
}

/** Reads the first document of YAML. */
export function readYaml(text: string): Document | Broken {
  const documents = readYamlAll(text);
  if ('kind' in documents) return documents;
  return documents[0] ?? { kind: 'document', value: nothing(1), doubts: [] };
}

function readWithLibrary(text: string): readonly Document[] | Broken {
  const lines = new LineCounter();
  try {
    const found = parseAllDocuments(text, {
      uniqueKeys: false,
      logLevel: 'silent',
      lineCounter: lines,
      prettyErrors: false,
      schema: 'failsafe',
    });
    if (!Array.isArray(found)) return [];
    const documents: Document[] = [];
    for (const each of found) {
      const [error] = each.errors;
      if (error !== undefined)
        return broken(
          lines.linePos(error.pos[0]).line || 1,
          `It is no YAML: ${error.code.toLowerCase().replaceAll('_', ' ')}.`,
        );
      const reading: Reading = { lines, doubts: [], anchors: new Map() };
      documents.push({
        kind: 'document',
        value: valueAt(reading, each.contents, 0, undefined),
        doubts: reading.doubts,
      });
    }
    return documents;
  } catch {
    return broken(1, 'It is no YAML that can be read.');
  }
}

interface Reading {
  readonly lines: LineCounter;
  readonly doubts: Doubt[];
  /** What an alias stands for is made once and shared, so that a bomb of them does not unfold. */
  readonly anchors: Map<string, Value>;
}

function valueAt(reading: Reading, node: unknown, depth: number, keyLine: number | undefined): Value {
  const line = keyLine ?? lineOf(reading, node);
  if (depth > deepest) return nothing(line);
  if (isAlias(node)) return reading.anchors.get(node.source) ?? nothing(line);
  const value = madeOf(reading, node, depth, line);
  if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined)
    reading.anchors.set(node.anchor, value);
  return value;
}

function madeOf(reading: Reading, node: unknown, depth: number, line: number): Value {
  if (isScalar(node)) {
    const { value, type } = node;
    return {
      kind: 'scalar',
      text: typeof value === 'string' ? value : String(node.source ?? ''),
      quoted: type !== 'PLAIN',
      line,
    };
  }
  if (isSeq(node))
    return {
      kind: 'list',
      items: node.items.map((item) => valueAt(reading, item, depth + 1, undefined)),
      line,
    };
  if (!isMap(node)) return nothing(line);
  const entries = new Map<string, Value>();
  for (const pair of node.items) readPair(reading, pair, depth, entries);
  return { kind: 'map', entries, line };
}

function readPair(reading: Reading, pair: Pair, depth: number, entries: Map<string, Value>): void {
  if (!isScalar(pair.key)) return;
  const key = typeof pair.key.value === 'string' ? pair.key.value : String(pair.key.source ?? '');
  const value = valueAt(reading, pair.value, depth + 1, lineOf(reading, pair.key));
  // `<<: *defaults`: what is written beside it holds.
  if (key === '<<' && value.kind === 'map') {
    for (const [inner, each] of value.entries) if (!entries.has(inner)) entries.set(inner, each);
    return;
  }
  if (entries.has(key) && !isMerged(entries.get(key), value)) {
    reading.doubts.push({
      line: value.line,
      detail: `The key ${JSON.stringify(key.slice(0, 60))} stands twice; the last holds.`,
    });
  }
  entries.set(key, value);
}

/** Whether the first of two values came out of a `<<` that stands elsewhere. */
function isMerged(first: Value | undefined, second: Value): boolean {
  return first !== undefined && first.line > second.line;
}

function lineOf({ lines }: Reading, node: unknown): number {
  const start = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
  return start === undefined ? 1 : lines.linePos(start).line;
}

function nothing(line: number): Value {
  return { kind: 'scalar', text: '', quoted: false, line };
}

/** Whether it is nested so deeply that the parser, which calls itself, could run out of stack. */
function isDeep(text: string): boolean {
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === '[' || letter === '{') {
      if (++depth > deepest) return true;
    } else if ((letter === ']' || letter === '}') && depth > 0) depth--;
  }
  return /(?:[-?:][ \t]+){40}/.test(text) || /^ {400}[ ]*\S/m.test(text);
}
