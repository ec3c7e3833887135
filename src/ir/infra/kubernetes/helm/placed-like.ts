import { type InfraValue, type ListValue, type Place, valueAt } from '../../value.ts';

/**
 * A value with the places of another one that is made of the same text: key by key, and item by item where there are as
 * many or they have names. What the other does not have stands where that does which holds it.
 */
export function placedLike<T extends InfraValue>(value: T, like: InfraValue | undefined, place: Place): T {
  // It stays what it is: only places change.
  return placed(value, like, place) as T;
}

function placed(value: InfraValue, like: InfraValue | undefined, place: Place): InfraValue {
  const own = like?.place ?? place;
  if (value.kind === 'map') {
    const known = like?.kind === 'map' ? like.entries : undefined;
    const entries = [...value.entries].map(([key, entry]) => {
      const other = known?.get(key);
      const at = other?.place ?? own;
      return [key, { ...entry, value: placedLike(entry.value, other?.value, at), place: at }] as const;
    });
    return { ...value, entries: new Map(entries), place: own };
  }
  if (value.kind !== 'list') return { ...value, place: own };
  const items = value.items.map((item, i) => placedLike(item, itemLike(item, i, { value, like }), own));
  return { ...value, items, place: own };
}

function itemLike(
  item: InfraValue,
  index: number,
  { value, like }: { readonly value: ListValue; readonly like: InfraValue | undefined },
): InfraValue | undefined {
  if (like?.kind !== 'list') return undefined;
  const name = nameOf(item);
  const named = name === undefined ? undefined : like.items.find((each) => nameOf(each) === name);
  if (named !== undefined) return named;
  return !like.isOpen && like.items.length === value.items.length ? like.items[index] : undefined;
}

function nameOf(item: InfraValue): string | undefined {
  const name = valueAt(item, 'name');
  return name?.kind === 'text' ? name.text : undefined;
}
