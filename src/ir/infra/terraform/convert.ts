import type { Expression } from '#parse/hcl/tree';
import { listOf, mapOf, numberOf, sortedKeys, textOf, truthOf, unknownOf } from '../make.ts';
import { numberText } from '../plain.ts';
import { type Carried, type Entry, type InfraValue, isUnknown, type ListValue } from '../value.ts';
import { failed } from './steps.ts';

/** Gives a default that is written in a type: `optional(string, "a")`. */
type GiveDefault = (expression: Expression) => InfraValue;

/** A value as the type of a variable wants it; failed where it cannot be. */
export function converted(value: InfraValue, type: Expression, give: GiveDefault): InfraValue {
  if (isUnknown(value) || value.kind === 'null') return value;
  if (type.kind === 'variable' || type.kind === 'text')
    return toNamed(value, type.kind === 'text' ? type.text : type.name);
  if (type.kind !== 'call') return value;
  const [inner] = type.arguments;
  if (inner === undefined) return value;
  switch (type.name) {
    case 'list':
      return mapItems(toList(value), (item) => converted(item, inner, give));
    case 'set':
      return toSet(mapItems(toList(value), (item) => converted(item, inner, give)));
    case 'map':
      return mapEntries(value, (item) => converted(item, inner, give));
    case 'object':
      return toObject(value, inner, give);
    case 'tuple':
      return toTuple(value, inner, give);
    case 'optional':
      return converted(value, inner, give);
    default:
      return value;
  }
}

function toNamed(value: InfraValue, name: string): InfraValue {
  switch (name) {
    case 'string':
      return toText(value);
    case 'number':
      return toNumber(value);
    case 'bool':
      return toTruth(value);
    case 'list':
      return toList(value);
    case 'set':
      return toSet(value);
    default:
      return value;
  }
}

/** A value as a text, as Terraform converts it; failed where it cannot be one. */
export function toText(value: InfraValue): InfraValue {
  if (value.kind === 'number') {
    const text = numberText(value.number);
    return text === undefined ? inexact(value) : textOf(text, carriedOf(value));
  }
  if (value.kind === 'truth') return textOf(String(value.truth), carriedOf(value));
  if (value.kind === 'list' || value.kind === 'map')
    return failed(`A ${value.kind} is no text.`, value.place, [value]);
  return value;
}

function inexact(value: InfraValue): InfraValue {
  return unknownOf('function', 'The number has more digits than are held exactly.', carriedOf(value));
}

/** A value as a number; failed where it cannot be one. */
export function toNumber(value: InfraValue): InfraValue {
  if (value.kind === 'number' || value.kind === 'null' || isUnknown(value)) return value;
  if (value.kind === 'text' && /^[-+]?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?$/.test(value.text))
    return numberOf(Number(value.text), carriedOf(value));
  return failed('It is no number.', value.place, [value]);
}

/** A value as true or false; failed where it cannot be one. */
export function toTruth(value: InfraValue): InfraValue {
  if (value.kind === 'truth' || value.kind === 'null' || isUnknown(value)) return value;
  if (value.kind === 'text' && /^(?:true|1)$/.test(value.text)) return truthOf(true, carriedOf(value));
  if (value.kind === 'text' && /^(?:false|0)$/.test(value.text)) return truthOf(false, carriedOf(value));
  return failed('It is neither true nor false.', value.place, [value]);
}

/** A value as a list; failed where it is none. */
export function toList(value: InfraValue): InfraValue {
  if (value.kind !== 'list')
    return isUnknown(value) || value.kind === 'null' ? value : failed('It is no list.', value.place, [value]);
  if (!value.isSet) return value;
  const { isSet: _, ...list } = value;
  return list;
}

/** Each item once, in order; nobody knows how many when some are not known. */
export function toSet(value: InfraValue): InfraValue {
  if (value.kind !== 'list')
    return isUnknown(value) || value.kind === 'null' ? value : failed('It is no list.', value.place, [value]);
  const { items, isOpen, rest } = value;
  const found = new Map<string, InfraValue>();
  const others: InfraValue[] = [];
  for (const item of items) {
    if (item.kind === 'text' || item.kind === 'number' || item.kind === 'truth')
      found.set(
        `${item.kind}:${item.kind === 'text' ? item.text : item.kind === 'number' ? item.number : item.truth}`,
        item,
      );
    else others.push(item);
  }
  const ordered = [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
  return listOf([...ordered, ...others], carriedOf(value), {
    isSet: true,
    ...(isOpen ? { isOpen } : {}),
    ...(rest === undefined ? {} : { rest }),
  });
}

function mapItems(value: InfraValue, change: (item: InfraValue) => InfraValue): InfraValue {
  if (value.kind !== 'list') return value;
  return listOf(value.items.map(change), carriedOf(value), moreOf(value));
}

function mapEntries(value: InfraValue, change: (item: InfraValue) => InfraValue): InfraValue {
  if (value.kind !== 'map') return failed('It is no map.', value.place, [value]);
  const entries = new Map<string, Entry>();
  for (const key of sortedKeys(value)) {
    const entry = value.entries.get(key);
    if (entry !== undefined) entries.set(key, { ...entry, value: change(entry.value) });
  }
  const { isOpen, rest, of } = value;
  return mapOf(entries, carriedOf(value), {
    ...(isOpen ? { isOpen } : {}),
    ...(rest === undefined ? {} : { rest: change(rest) }),
    ...(of === undefined ? {} : { of }),
  });
}

/** Only what the type names is left; what is optional is null, or what the type says. */
function toObject(value: InfraValue, type: Expression, give: GiveDefault): InfraValue {
  if (type.kind !== 'object') return value;
  if (value.kind !== 'map') return failed('It is no object.', value.place, [value]);
  if (value.of !== undefined) return value;
  const entries = new Map<string, Entry>();
  for (const { key, value: wanted } of type.items) {
    if (key.kind !== 'text') continue;
    const isOptional = wanted.kind === 'call' && wanted.name === 'optional';
    const given = value.entries.get(key.text);
    if (given === undefined && value.isOpen) continue;
    if (given === undefined && !isOptional) return failed(`It lacks ${key.text}.`, value.place, [value]);
    const other = isOptional ? wanted.arguments[1] : undefined;
    if (given !== undefined && (given.value.kind !== 'null' || other === undefined)) {
      entries.set(key.text, { ...given, value: converted(given.value, wanted, give) });
      continue;
    }
    const nothing: InfraValue = { kind: 'null', origin: 'default', place: value.place };
    const found = other === undefined ? nothing : converted(give(other), wanted, give);
    entries.set(key.text, { value: found, place: found.place });
  }
  return mapOf(entries, carriedOf(value), value.isOpen ? { isOpen: true } : {});
}

function toTuple(value: InfraValue, type: Expression, give: GiveDefault): InfraValue {
  if (type.kind !== 'list' || value.kind !== 'list') return value;
  const items = value.items.map((item, i) => {
    const wanted = type.items[i];
    return wanted === undefined ? item : converted(item, wanted, give);
  });
  return listOf(items, carriedOf(value), moreOf(value));
}

function moreOf({
  isOpen,
  rest,
  isSet,
  isBlocks,
}: ListValue): Pick<ListValue, 'isOpen' | 'rest' | 'isSet' | 'isBlocks'> {
  return {
    ...(isOpen ? { isOpen } : {}),
    ...(rest === undefined ? {} : { rest }),
    ...(isSet ? { isSet } : {}),
    ...(isBlocks ? { isBlocks } : {}),
  };
}

/** What a value carries, without what it is. */
export function carriedOf({ origin, place, via, refers, isSensitive }: InfraValue): Carried {
  return {
    origin,
    place,
    ...(via === undefined ? {} : { via }),
    ...(refers === undefined ? {} : { refers }),
    ...(isSensitive ? { isSensitive } : {}),
  };
}
