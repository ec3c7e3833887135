import type { Entry, InfraValue, MapValue } from '#ir/infra/value';
import { stretch, type Text } from '../text.ts';

/** An item of a list, and the condition of the template expression that inserts it. */
export interface Inserted {
  readonly item: InfraValue;
  readonly condition?: Text;
}

const deepest = 200;

/**
 * The items of a list, with those that template expressions insert (`- ${{ if … }}:`, `- ${{ each … }}:`): of all branches.
 * Source: Microsoft's "Template expressions", "Conditional insertion" and "Iterative insertion".
 */
export function insertedItems(value: InfraValue | undefined, source: string, depth = 0): readonly Inserted[] {
  if (value?.kind !== 'list' || depth > deepest) return [];
  return value.items.flatMap((item): readonly Inserted[] => {
    const [first] = item.kind === 'map' ? item.entries : [];
    if (first === undefined || !isExpression(first[0])) return [{ item }];
    return ofBranches(item as MapValue, source, depth);
  });
}

function ofBranches(map: MapValue, source: string, depth: number): readonly Inserted[] {
  return [...map.entries].flatMap(([key, entry]) => {
    const condition = conditionOf(key, entry, source);
    const inner =
      entry.value.kind === 'list' ? insertedItems(entry.value, source, depth + 1) : [{ item: entry.value }];
    return inner.map((each): Inserted => (condition === undefined ? each : { condition, ...each }));
  });
}

/** A map with what template expressions insert into it, of all branches: lists are joined, else the first holds. */
export function withInserted(map: MapValue, depth = 0): MapValue {
  if (depth > deepest || ![...map.entries.keys()].some(isExpression)) return map;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of map.entries) {
    if (!isExpression(key)) entries.set(key, joined(entries.get(key), entry));
    else if (entry.value.kind === 'map')
      for (const [inner, each] of withInserted(entry.value, depth + 1).entries)
        entries.set(inner, joined(entries.get(inner), each));
  }
  return { ...map, entries };
}

function joined(first: Entry | undefined, more: Entry): Entry {
  if (first === undefined) return more;
  const [a, b] = [first.value, more.value];
  if (a.kind !== 'list' || b.kind !== 'list') return first;
  return { ...first, value: { ...a, items: [...a.items, ...b.items] } };
}

function isExpression(key: string): boolean {
  return key.startsWith('${{');
}

function conditionOf(key: string, { place }: Entry, source: string): Text | undefined {
  const found = /^\$\{\{\s*(?:else)?if\s+(.*?)\s*\}\}$/s.exec(key);
  const text = found?.[1];
  if (text === undefined) return undefined;
  const quote = /^["']/.test(source.slice(place.start, place.start + 1)) ? 1 : 0;
  const start = place.start + quote + key.indexOf(text);
  return { text, source, place: stretch(source, place.path, start, start + text.length) };
}
