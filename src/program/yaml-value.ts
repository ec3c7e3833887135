import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Location } from '#model/location';
import { quoted } from './quoted.ts';

/** What is wrong at one place of a file, and the key that it is about (`gate.fail-on`; empty for the whole file). */
export interface Problem {
  readonly location: Location;
  readonly key: string;
  readonly message: string;
}

/** A YAML document as plain values, with the place of each. */
export interface YamlFile {
  readonly value: unknown;
  readonly problems: readonly Problem[];
  /** The place of a value, or of its key; that of the nearest parent where there is none. */
  readonly locate: (path: readonly PropertyKey[], of?: 'key' | 'value') => Location;
}

/** Deeper than any setting; guards the walk, as the library's own limit guards the parsing. */
const deepest = 16;

/**
 * Reads one YAML document into values without prototypes. No aliases, anchors' expansion, tags or merge keys: nothing can
 * grow. Duplicate keys are problems. Never throws.
 */
export function readYaml(text: string, path: string): YamlFile {
  const lines = new LineCounter();
  const places = new Map<string, Range>();
  const problems: Problem[] = [];
  const locationAt = ([start, end]: Range): Location => locate(lines, path, start, end);
  const complain = (range: Range, key: string, message: string) =>
    problems.push({ location: locationAt(range), key, message });
  const document = openDocument(text, lines);
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    complain(pos, '', inWords(message));
  }
  const value = problems.length > 0 ? undefined : walk(document.contents, { path: [], places, complain });
  return {
    value,
    problems,
    locate: (at, of = 'value') => locationAt(nearestPlace(places, at, of)),
  };
}

function inWords(message: string): string {
  if (message.includes('call stack')) return 'nested too deep';
  return `not YAML as we read it: ${quoted(message.split('\n', 1)[0] ?? '').slice(1, -1)}`;
}

type Range = readonly [start: number, end: number];

function openDocument(text: string, lineCounter: LineCounter): Document.Parsed {
  return parseDocument(text, {
    lineCounter,
    // The library would compare every key with every other one; the walk below tells duplicates in one pass.
    uniqueKeys: false,
    prettyErrors: false,
    merge: false,
    version: '1.2',
    logLevel: 'error',
  });
}

interface Walk {
  readonly path: readonly PropertyKey[];
  readonly places: Map<string, Range>;
  readonly complain: (range: Range, key: string, message: string) => void;
}

function walk(node: Node | null, at: Walk): unknown {
  const range = rangeOf(node);
  const wrong = (message: string) => at.complain(range ?? [0, 0], at.path.join('.'), message);
  if (range !== undefined) at.places.set(nameOf(at.path, 'value'), range);
  if (node === null) return null;
  if (at.path.length > deepest) return wrong('nested too deep');
  if (isAlias(node))
    return wrong(
      `put ${quoted(`*${node.source}`)} in quotes: a * in front makes it an alias, and these are not followed`,
    );
  if (node.tag !== undefined && !node.tag.startsWith('tag:yaml.org,2002:'))
    return wrong('tags have no meaning here: remove it');
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item, i) => walk(asNode(item), { ...at, path: [...at.path, i] }));
  if (!isMap(node)) return wrong('expected a mapping, a list or a text');
  const value: Record<string, unknown> = Object.create(null);
  for (const { key, value: item } of node.items) {
    const keyRange = rangeOf(asNode(key)) ?? range ?? [0, 0];
    if (!isScalar(key) || typeof key.value === 'object') {
      at.complain(keyRange, at.path.join('.'), 'a key must be a text');
      continue;
    }
    const name = String(key.value);
    const path = [...at.path, name];
    if (Object.hasOwn(value, name)) at.complain(keyRange, path.join('.'), 'given twice: keep one of them');
    at.places.set(nameOf(path, 'key'), keyRange);
    value[name] = walk(asNode(item), { ...at, path });
  }
  return value;
}

function asNode(item: unknown): Node | null {
  return isScalar(item) || isMap(item) || isSeq(item) || isAlias(item) ? item : null;
}

function rangeOf(node: Node | null): Range | undefined {
  return node?.range ? [node.range[0], node.range[1]] : undefined;
}

function nameOf(path: readonly PropertyKey[], of: 'key' | 'value'): string {
  return JSON.stringify([of, ...path.map(String)]);
}

function nearestPlace(
  places: ReadonlyMap<string, Range>,
  path: readonly PropertyKey[],
  of: 'key' | 'value',
): Range {
  for (let length = path.length; length >= 0; length--) {
    const part = path.slice(0, length);
    // A parent is shown by its key: its value is the whole block below.
    const order =
      length === path.length && of === 'value' ? (['value', 'key'] as const) : (['key', 'value'] as const);
    for (const kind of order) {
      const range = places.get(nameOf(part, kind));
      if (range !== undefined) return range;
    }
  }
  return [0, 0];
}

function locate(lines: LineCounter, path: string, start: number, end: number): Location {
  const from = lines.linePos(start);
  const to = lines.linePos(Math.max(start, end));
  return {
    path,
    line: Math.max(1, from.line),
    column: Math.max(1, from.col),
    endLine: Math.max(1, to.line),
    endColumn: Math.max(1, to.col),
  };
}
