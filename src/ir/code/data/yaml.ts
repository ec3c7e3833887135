import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';
import {
  type DataBudget,
  type DataEntry,
  type DataNode,
  deepestData,
  depthOfBrackets,
  mostBrackets,
  openBudget,
} from './node.ts';

/** Nodes that aliases may stand for in one file: a bomb of aliases is not unfolded. */
const mostUnfolded = 1_000;

/** Reads the first document of YAML with places. What has a tag of its own (`!vault`) is not known. */
export function parseYaml(text: string): DataNode | undefined {
  if (isDeep(text)) return undefined;
  try {
    const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent', version: '1.1' });
    if (document.errors.some(({ code }) => code !== 'MULTIPLE_DOCS')) return undefined;
    const reading = { document, budget: openBudget(), unfolded: openBudget(mostUnfolded) };
    return readNode(reading, document.contents, 0, false);
  } catch {
    return undefined;
  }
}

/** Whether it is nested so deeply that the parser, which calls itself, could run out of stack. */
function isDeep(text: string): boolean {
  return (
    depthOfBrackets(text) > mostBrackets || /(?:[-?:][ \t]+){40}/.test(text) || /^ {300}[ ]*\S/m.test(text)
  );
}

interface Reading {
  readonly document: Document.Parsed;
  readonly budget: DataBudget;
  readonly unfolded: DataBudget;
}

function readNode(reading: Reading, node: unknown, depth: number, isUnfolded: boolean): DataNode | undefined {
  const { document, budget, unfolded } = reading;
  if (depth > deepestData || !budget.take() || (isUnfolded && !unfolded.take())) return undefined;
  if (isAlias(node)) return readNode(reading, node.resolve(document), depth + 1, true);
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  if (isScalar(node)) {
    const { value, tag } = node;
    if (tag !== undefined && !tag.startsWith('tag:yaml.org,2002:')) return undefined;
    return isPlain(value) ? { kind: 'scalar', value, start, end } : undefined;
  }
  if (isSeq(node)) {
    const items = node.items.map(
      (item) => readNode(reading, item, depth + 1, isUnfolded) ?? unreadable(start),
    );
    return { kind: 'list', items, start, end };
  }
  if (!isMap(node) || (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:')))
    return undefined;
  const entries = node.items.flatMap((pair) => readPair(reading, pair, depth, isUnfolded));
  return { kind: 'map', entries, start, end };
}

function readPair(reading: Reading, pair: Pair, depth: number, isUnfolded: boolean): readonly DataEntry[] {
  if (!isScalar(pair.key)) return [];
  const isMerge = typeof pair.key.value === 'symbol' || pair.key.value === '<<';
  // `on: push`: as it is written, not as the truth that it is to some.
  const key = typeof pair.key.value === 'string' ? pair.key.value : (pair.key.source ?? '');
  const value = readNode(reading, pair.value, depth + 1, isUnfolded);
  if (value === undefined) return [];
  // `<<: *defaults`: what is written beside it comes after it in files of people.
  if (isMerge) return value.kind === 'map' ? value.entries : [];
  return [{ key, value }];
}

function isPlain(value: unknown): value is string | number | boolean | null {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/** Keeps the place of an item that is not known. */
function unreadable(start: number): DataNode {
  return { kind: 'map', entries: [], start, end: start };
}
