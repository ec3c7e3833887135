import { parse } from 'smol-toml';
import {
  type DataBudget,
  type DataEntry,
  type DataNode,
  deepestData,
  depthOfBrackets,
  mostBrackets,
  openBudget,
  type Stretch,
} from './node.ts';

/** Reads TOML; places are those of the line that a key stands in, since the parser tells none. */
export function parseToml(text: string): DataNode | undefined {
  // The parser calls itself for what stands in brackets.
  if (depthOfBrackets(text) > mostBrackets) return undefined;
  try {
    return nodeOf(parse(text), { places: placesIn(text), budget: openBudget() }, []);
  } catch {
    return undefined;
  }
}

interface Reading {
  readonly places: ReadonlyMap<string, Stretch>;
  readonly budget: DataBudget;
}

function nodeOf(value: unknown, reading: Reading, path: readonly string[]): DataNode | undefined {
  if (path.length > deepestData || !reading.budget.take()) return undefined;
  const place = placeOf(reading, path);
  if (Array.isArray(value)) {
    const items = value.flatMap((item, i) => nodeOf(item, reading, [...path, String(i)]) ?? []);
    return { kind: 'list', items, ...place };
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return { kind: 'scalar', value, ...place };
  if (typeof value !== 'object' || value === null || value instanceof Date) return undefined;
  const entries = Object.entries(value).flatMap(([key, inner]): DataEntry[] => {
    const node = nodeOf(inner, reading, [...path, key]);
    return node === undefined ? [] : [{ key, value: node }];
  });
  return { kind: 'map', entries, ...place };
}

/** Of what stands in an inline table or a list, the place of that. */
function placeOf({ places }: Reading, path: readonly string[]): Stretch {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(JSON.stringify(path.slice(0, length)));
    if (place !== undefined) return place;
  }
  return { start: 0, end: 0 };
}

/** Where the values of keys stand, by their path. */
function placesIn(text: string): ReadonlyMap<string, Stretch> {
  const places = new Map<string, Stretch>();
  const counts = new Map<string, number>();
  let table: readonly string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const head = /^\s*(\[\[?)\s*([^[\]]+?)\s*\]/.exec(line);
    const entry =
      /^(\s*((?:"[^"]*"|'[^']*'|[\w-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[\w-]+))*)\s*=\s*)(.*?)\s*$/.exec(line);
    if (head !== null) {
      const path = keysIn(head[2] ?? '');
      table = head[1] === '[[' ? [...path, String(next(counts, JSON.stringify(path)))] : path;
    } else if (entry !== null) {
      const start = offset + (entry[1]?.length ?? 0);
      const path = JSON.stringify([...table, ...keysIn(entry[2] ?? '')]);
      places.set(path, { start, end: start + (entry[3]?.length ?? 0) });
    }
    offset += line.length + 1;
  }
  return places;
}

function next(counts: Map<string, number>, key: string): number {
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count;
}

function keysIn(written: string): readonly string[] {
  return (written.match(/"[^"]*"|'[^']*'|[\w-]+/g) ?? []).map((key) => key.replace(/^["']|["']$/g, ''));
}
