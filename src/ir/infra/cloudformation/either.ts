import { madeOf, mapOf, unknownOf } from '../make.ts';
import { plainOf, samePlain } from '../plain.ts';
import type { Entry, InfraValue, MapValue, Place } from '../value.ts';
import { wordOf } from './texts.ts';

/** What is known of a value that is one of two, and nobody knows which; undefined stands for what is left out. */
export function eitherOf(
  one: InfraValue | undefined,
  other: InfraValue | undefined,
  place: Place,
): InfraValue | undefined {
  if (one === undefined || other === undefined) {
    const some = one ?? other;
    return some === undefined ? undefined : undecided([some], place);
  }
  if (isSame(one, other)) return one;
  if (one.kind === 'map' && other.kind === 'map' && one.of === undefined && other.of === undefined)
    return eitherMap(one, other, place);
  if (one.kind === 'list' && other.kind === 'list' && one.items.length === other.items.length) {
    const items = one.items.map((item, i) => eitherOf(item, other.items[i], place) ?? item);
    const isOpen = one.isOpen || other.isOpen;
    return { kind: 'list', items, ...madeOf(place, [one, other]), ...(isOpen ? { isOpen } : {}) };
  }
  return undecided([one, other], place);
}

function isSame(one: InfraValue, other: InfraValue): boolean {
  const word = wordOf(one);
  if (word !== undefined) return word === wordOf(other);
  if (one.kind === 'reference')
    return other.kind === 'reference' && one.to === other.to && one.path === other.path;
  const plain = plainOf(one);
  const second = plain === undefined ? undefined : plainOf(other);
  return plain !== undefined && second !== undefined && samePlain(plain, second);
}

function eitherMap(one: MapValue, other: MapValue, place: Place): InfraValue {
  const entries = new Map<string, Entry>();
  for (const key of new Set([...one.entries.keys(), ...other.entries.keys()])) {
    const first = one.entries.get(key);
    const entry = first ?? other.entries.get(key);
    const value = eitherOf(first?.value, other.entries.get(key)?.value, entry?.place ?? place);
    if (entry !== undefined && value !== undefined) entries.set(key, { ...entry, value });
  }
  const isOpen = one.isOpen || other.isOpen;
  return mapOf(entries, madeOf(place, [one, other]), isOpen ? { isOpen } : {});
}

function undecided(values: readonly InfraValue[], place: Place): InfraValue {
  return unknownOf('condition', 'It depends on a condition that nobody knows.', madeOf(place, values));
}
