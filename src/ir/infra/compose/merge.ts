import { mapOf } from '../make.ts';
import { type Entry, type InfraValue, isUnknown, type MapValue } from '../value.ts';

/** Lists that the later file replaces; others go one behind the other. */
const replaced = /^(?:command|entrypoint|test)$/;
/** Lists of `A=b`, which are maps in another dress. */
const paired = /^(?:environment|labels|args|extra_hosts|sysctls|annotations)$/;

/** What two files say of a thing, the later going first, as Compose merges them. */
export function merged(before: InfraValue, after: InfraValue, key = '', depth = 0): InfraValue {
  if (depth > 20 || isUnknown(before) || isUnknown(after)) return after;
  if (after.kind === 'map' && before.kind === 'map') return mergedMaps(before, after, depth);
  if (after.kind === 'list' && before.kind === 'list' && !replaced.test(key))
    return { ...after, items: [...withoutTwice(before.items, after.items), ...after.items] };
  if (paired.test(key) && after.kind !== 'null') return mergedPairs(before, after);
  return after;
}

function mergedMaps(before: MapValue, after: MapValue, depth: number): InfraValue {
  const entries = new Map<string, Entry>(before.entries);
  for (const [key, entry] of after.entries) {
    const old = entries.get(key);
    entries.set(
      key,
      old === undefined ? entry : { ...entry, value: merged(old.value, entry.value, key, depth + 1) },
    );
  }
  const isOpen = before.isOpen || after.isOpen;
  const { origin, place } = before;
  return mapOf(entries, { origin, place }, isOpen ? { isOpen } : {});
}

/** One of them is a list, one a map: pairs of both, of which the later is read first. */
function mergedPairs(before: InfraValue, after: InfraValue): InfraValue {
  const items = (value: InfraValue): readonly InfraValue[] =>
    value.kind === 'list' ? value.items : value.kind === 'map' ? pairsOf(value) : [];
  const { origin, place } = after;
  return { kind: 'list', items: [...items(before), ...items(after)], origin, place };
}

function pairsOf({ entries }: MapValue): readonly InfraValue[] {
  return [...entries].map(([key, { value, place }]): InfraValue => {
    const known =
      value.kind === 'text' ? value.text : value.kind === 'number' ? String(value.number) : undefined;
    if (value.kind === 'null') return { kind: 'text', text: key, origin: 'explicit', place };
    if (known !== undefined) return { kind: 'text', text: `${key}=${known}`, origin: value.origin, place };
    const name: InfraValue = { kind: 'text', text: `${key}=`, origin: 'explicit', place };
    return {
      kind: 'unknown',
      why: 'variable',
      detail: 'It is made of what is not known.',
      origin: 'computed',
      place,
      parts: [name, value],
    };
  });
}

function withoutTwice(before: readonly InfraValue[], after: readonly InfraValue[]): readonly InfraValue[] {
  const said = new Set(after.flatMap((each) => (each.kind === 'text' ? [each.text] : [])));
  return before.filter((each) => each.kind !== 'text' || !said.has(each.text));
}
