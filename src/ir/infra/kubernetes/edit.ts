import { bounded } from '../make.ts';
import { type Carried, type Entry, type InfraValue, isUnknown, type MapValue } from '../value.ts';

/** Keys and indexes from the outside in. */
export type ValuePath = readonly (string | number)[];

/** The same value with another one at a path; maps on the way are made. What is not known on the way stays unknown. */
export function setAt(value: InfraValue, path: ValuePath, leaf: InfraValue): InfraValue {
  return changedAt(value, path, () => leaf);
}

/** The same value without what is at a path. */
export function removeAt(value: InfraValue, path: ValuePath): InfraValue {
  const last = path.at(-1);
  if (last === undefined) return value;
  return changedAt(value, path.slice(0, -1), (parent) => {
    if (parent?.kind === 'map' && typeof last === 'string') return withoutKey(parent, last);
    if (parent?.kind === 'list' && typeof last === 'number')
      return { ...parent, items: parent.items.filter((_, i) => i !== last) };
    return parent;
  });
}

/** The same value with what is at a path replaced by what a function makes of it; undefined leaves all as it is. */
export function changedAt(
  value: InfraValue,
  path: ValuePath,
  change: (before: InfraValue | undefined) => InfraValue | undefined,
): InfraValue {
  const [step, ...rest] = path;
  if (step === undefined) return change(value) ?? value;
  if (isUnknown(value)) return value;
  if (typeof step === 'number') {
    const item = value.kind === 'list' ? value.items[step] : undefined;
    if (value.kind !== 'list' || item === undefined) return value;
    return {
      ...value,
      items: value.items.map((each, i) => (i === step ? changedAt(each, rest, change) : each)),
    };
  }
  const map = value.kind === 'null' ? emptyMap(value) : value;
  if (map.kind !== 'map') return value;
  const before = map.entries.get(step)?.value;
  if (before !== undefined) return withEntry(map, step, changedAt(before, rest, change));
  const made = rest.length === 0 ? change(undefined) : madeBelow(map, rest, change);
  return made === undefined ? value : withEntry(map, step, made);
}

/** What stands below a key that is not there yet; undefined when nothing is to be there. */
function madeBelow(
  map: MapValue,
  rest: ValuePath,
  change: (before: InfraValue | undefined) => InfraValue | undefined,
): InfraValue | undefined {
  const made = changedAt(emptyMap(map), rest, change);
  return made.kind === 'map' && made.entries.size === 0 ? undefined : made;
}

/** The same map with one key more, or another value of it. */
export function withEntry(map: MapValue, key: string, value: InfraValue): MapValue {
  const entries = new Map<string, Entry>(map.entries);
  const before = entries.get(key);
  const isMoved = before === undefined || before.value.place.path !== value.place.path;
  entries.set(key, { value: bounded(value), place: isMoved ? value.place : before.place });
  return { ...map, entries };
}

/** The same map without a key. */
export function withoutKey(map: MapValue, key: string): MapValue {
  const entries = new Map(map.entries);
  entries.delete(key);
  return { ...map, entries };
}

/** A map without keys. */
export function emptyMap({ origin, place }: Carried): MapValue {
  return { kind: 'map', entries: new Map(), origin, place };
}
