import { madeOf, takenFrom, unknownFrom, unknownOf, usedAt } from '../make.ts';
import type { InfraValue, Place, ReferenceValue, UnknownValue } from '../value.ts';

/** What is at a key or index of a value. Failed where that is an error for sure. */
export function stepTo(value: InfraValue, key: InfraValue, place: Place): InfraValue {
  if (value.kind === 'reference') return referenceStep(value, key, place);
  if (value.kind === 'unknown') return { ...value, place };
  if (key.kind === 'unknown' || key.kind === 'reference') return unknownFrom([key, value], place);
  if (value.kind === 'map') return mapStep(value, key, place);
  if (value.kind === 'list') return listStep(value, key, place);
  return failed(`A ${value.kind} has no parts.`, place, [value]);
}

/** Failed, for sure: `try` goes on behind it. */
export function failed(detail: string, place: Place, operands: readonly InfraValue[]): UnknownValue {
  return unknownOf('failed', detail, madeOf(place, operands));
}

/** The text of a key: names and numbers are the same to a map. */
export function keyText(key: InfraValue): string | undefined {
  if (key.kind === 'text') return key.text;
  if (key.kind === 'number') return String(key.number);
  return key.kind === 'truth' ? String(key.truth) : undefined;
}

function referenceStep(value: ReferenceValue, key: InfraValue, place: Place): InfraValue {
  const name = keyText(key);
  if (name === undefined) return unknownFrom([value, key], place);
  const step = key.kind === 'number' ? `[${name}]` : value.path === '' ? name : `.${name}`;
  return { ...value, place, path: `${value.path}${step}` };
}

function mapStep(value: Extract<InfraValue, { kind: 'map' }>, key: InfraValue, place: Place): InfraValue {
  const name = keyText(key);
  if (name === undefined) return failed('Its key is no text.', place, [value, key]);
  const found = value.entries.get(name)?.value;
  if (value.of !== undefined) return ofResource(value.of, value.ofPath, name, found, place);
  if (found !== undefined) return usedAt(found, place);
  if (value.isOpen) return value.rest === undefined ? maybeThere(value, place) : usedAt(value.rest, place);
  return failed(`It has no ${JSON.stringify(name.slice(0, 60))}.`, place, [value]);
}

/** An attribute of a resource: what is written, or what the provider fills in where nothing or null is. */
function ofResource(
  to: string,
  before: string | undefined,
  name: string,
  found: InfraValue | undefined,
  place: Place,
): InfraValue {
  const path = before === undefined ? name : `${before}.${name}`;
  if (found === undefined || found.kind === 'null')
    return { kind: 'reference', origin: 'computed', place, to, path };
  const used = takenFrom(usedAt(found, place), { to, path });
  if (used.kind !== 'list' || !used.isBlocks) return used;
  // Nested blocks have attributes that the provider fills in, too.
  const items = used.items.map((item, i) =>
    item.kind === 'map' ? { ...item, of: to, ofPath: `${path}[${i}]` } : item,
  );
  return { ...used, items };
}

function listStep(value: Extract<InfraValue, { kind: 'list' }>, key: InfraValue, place: Place): InfraValue {
  const index =
    key.kind === 'text' && /^\d+$/.test(key.text)
      ? Number(key.text)
      : key.kind === 'number'
        ? key.number
        : undefined;
  if (index === undefined) {
    // A block that the provider keeps as one, which its schema would tell.
    if (value.isBlocks && value.items.length === 1 && !value.isOpen)
      return stepTo(value.items[0] as InfraValue, key, place);
    return failed('A list has no names.', place, [value]);
  }
  if (value.isSet) return unknownOf('failed', 'A set has no indexes.', madeOf(place, [value]));
  const item = value.items[index];
  if (item !== undefined) return usedAt(item, place);
  if (value.isOpen) return value.rest === undefined ? maybeThere(value, place) : usedAt(value.rest, place);
  return failed(`It has no item ${index}.`, place, [value]);
}

function maybeThere(value: InfraValue, place: Place): InfraValue {
  return unknownOf('computed', 'It is part of what is only known in part.', madeOf(place, [value]));
}
