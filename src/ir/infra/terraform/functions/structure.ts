import {
  bounded,
  listOf,
  madeOf,
  mapOf,
  numberOf,
  sortedKeys,
  textOf,
  truthOf,
  unknownFrom,
  unknownOf,
} from '../../make.ts';
import { plainOf, samePlain } from '../../plain.ts';
import {
  type Carried,
  type Entry,
  type InfraValue,
  isUnknown,
  type ListValue,
  type Place,
} from '../../value.ts';
import { toList, toNumber, toSet, toText, toTruth } from '../convert.ts';
import { failed, keyText, stepTo } from '../steps.ts';
import { jsonText } from './json.ts';
import { Refused } from './refused.ts';

/** A function that keeps what is known, and where it stands, of values that are not known whole. */
export type StructureFunction = (given: readonly InfraValue[], place: Place) => InfraValue;

/** Functions of lists and maps. */
export const structureFunctions: Readonly<Record<string, StructureFunction>> = {
  coalesce: (given, place) =>
    firstThat(given, place, (each) => each.kind !== 'null' && !(each.kind === 'text' && each.text === '')),
  coalescelist: (given, place) =>
    firstThat(given, place, (each) => each.kind === 'list' && each.items.length > 0),
  compact: (given, place) => compact(given, place),
  concat: (given, place) => concat(given, place),
  contains: (given, place) => contains(given, place),
  distinct: (given, place) => distinct(given, place),
  element: (given, place) => element(given, place),
  flatten: (given, place) => flatten(given, place),
  jsonencode: ([value], place) => encoded(value, place),
  keys: ([value], place) => keys(value, place),
  length: ([value], place) => length(value, place),
  list: (given, place) => listOf(given, madeOf(place, [])),
  lookup: (given, place) => lookup(given, place),
  merge: (given, place) => merge(given, place),
  nonsensitive: ([value], place) => withoutSecrecy(value, place),
  one: ([value], place) => one(value, place),
  reverse: ([value], place) => reverse(value, place),
  sensitive: ([value], place) => (value === undefined ? lacking(place) : { ...value, isSensitive: true }),
  setunion: (given, place) => toSet(concat(given, place)),
  slice: (given, place) => slice(given, place),
  tobool: ([value], place) => (value === undefined ? lacking(place) : toTruth(value)),
  tolist: ([value], place) => (value === undefined ? lacking(place) : toList(value)),
  tomap: ([value], place) => value ?? lacking(place),
  tonumber: ([value], place) => (value === undefined ? lacking(place) : toNumber(value)),
  toset: ([value], place) => (value === undefined ? lacking(place) : toSet(value)),
  tostring: ([value], place) => (value === undefined ? lacking(place) : toText(value)),
  values: ([value], place) => values(value, place),
  zipmap: (given, place) => zipmap(given, place),
};

function lacking(place: Place): InfraValue {
  return failed('The function is given too little.', place, []);
}

/** What to give for what is no list or map: unknown of what is unknown, an error of anything else. */
function refuse(value: InfraValue | undefined, place: Place): InfraValue {
  if (value === undefined) return lacking(place);
  return isUnknown(value)
    ? unknownFrom([value], place)
    : failed('It is of another kind than the function takes.', place, [value]);
}

function firstThat(
  given: readonly InfraValue[],
  place: Place,
  is: (value: InfraValue) => boolean,
): InfraValue {
  const all = given.filter((each) => isUnknown(each) || is(each));
  const [first] = all;
  if (first === undefined) return failed('None of the values is one.', place, given);
  // What is not known may turn out to be empty.
  return isUnknown(first) && all.length > 1 ? unknownFrom(all, place) : first;
}

function more(isOpen: boolean, rest?: InfraValue): Pick<ListValue, 'isOpen' | 'rest'> {
  return { ...(isOpen ? { isOpen: true } : {}), ...(rest === undefined ? {} : { rest }) };
}

function concat(given: readonly InfraValue[], place: Place): InfraValue {
  const items: InfraValue[] = [];
  let isOpen = false;
  for (const each of given) {
    if (each.kind === 'list') {
      // Behind what is not known whole, nothing has its index.
      for (const item of each.items) items.push(item);
      isOpen ||= each.isOpen === true;
    } else if (isUnknown(each)) isOpen = true;
    else return refuse(each, place);
  }
  return openSet(items, isOpen, madeOf(place, given.filter(isUnknown)));
}

/** A list; where it is open, one whose items have no index that is sure. */
function openSet(items: readonly InfraValue[], isOpen: boolean, carried: Carried): InfraValue {
  return listOf(items, carried, isOpen ? { isOpen: true, isSet: true } : {});
}

function compact([value]: readonly InfraValue[], place: Place): InfraValue {
  if (value?.kind !== 'list') return refuse(value, place);
  const isSure = value.items.every((each) => !isUnknown(each)) && !value.isOpen;
  const kept = value.items.filter(
    (each) => !isUnknown(each) && each.kind !== 'null' && !(each.kind === 'text' && each.text === ''),
  );
  const others = value.items.filter(isUnknown);
  return openSet(isSure ? kept : [...kept, ...others], !isSure, madeOf(place, []));
}

function contains([value, wanted]: readonly InfraValue[], place: Place): InfraValue {
  if (value?.kind !== 'list' || wanted === undefined) return refuse(value, place);
  const plain = plainOf(wanted);
  const carried = madeOf(place, [value, wanted]);
  if (plain === undefined) return unknownFrom([wanted], place);
  const found = value.items.map(plainOf);
  if (found.some((each) => each !== undefined && samePlain(each, plain))) return truthOf(true, carried);
  if (value.isOpen || found.includes(undefined)) return unknownFrom([value, ...value.items], place);
  return truthOf(false, carried);
}

function distinct([value]: readonly InfraValue[], place: Place): InfraValue {
  if (value?.kind !== 'list') return refuse(value, place);
  const keys = new Set<string>();
  const items: InfraValue[] = [];
  let isOpen = value.isOpen === true;
  for (const item of value.items) {
    const key = textFrom(item);
    if (key === undefined) isOpen = true;
    else {
      if (keys.has(key)) continue;
      keys.add(key);
    }
    items.push(item);
  }
  return openSet(items, isOpen, madeOf(place, []));
}

function element([value, index]: readonly InfraValue[], place: Place): InfraValue {
  if (value?.kind !== 'list' || index === undefined) return refuse(value, place);
  const at = toNumber(index);
  if (at.kind !== 'number') return unknownFrom([at, value], place);
  if (value.isOpen) return value.rest ?? unknownFrom([value], place);
  const { length } = value.items;
  if (length === 0 || !Number.isInteger(at.number))
    return failed('The list has no such item.', place, [value]);
  return value.items[((at.number % length) + length) % length] ?? lacking(place);
}

function flatten([value]: readonly InfraValue[], place: Place): InfraValue {
  if (value?.kind !== 'list') return refuse(value, place);
  const items: InfraValue[] = [];
  let isOpen = false;
  const go = (list: ListValue) => {
    isOpen ||= list.isOpen === true;
    for (const item of list.items) {
      if (item.kind === 'list') go(item);
      else {
        // It may be a list of any length.
        isOpen ||= isUnknown(item);
        items.push(item);
      }
    }
  };
  go(value);
  return openSet(items, isOpen, madeOf(place, []));
}

function encoded(value: InfraValue | undefined, place: Place): InfraValue {
  if (value === undefined) return lacking(place);
  const carried = { ...madeOf(place, [value]), data: value };
  const text = textFrom(value);
  return bounded(
    text === undefined ? unknownOf('computed', 'Part of it is not known.', carried) : textOf(text, carried),
  );
}

/** Undefined when something of it is not known, or no number that we hold exactly. */
function textFrom(value: InfraValue): string | undefined {
  const plain = plainOf(value);
  try {
    return plain === undefined ? undefined : jsonText(plain);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function keys(value: InfraValue | undefined, place: Place): InfraValue {
  if (value?.kind !== 'map') return refuse(value, place);
  const items = sortedKeys(value).map((key): InfraValue => {
    const at = value.entries.get(key)?.place ?? place;
    return { kind: 'text', text: key, origin: 'computed', place: at };
  });
  return openSet(items, value.isOpen === true || value.of !== undefined, madeOf(place, []));
}

function values(value: InfraValue | undefined, place: Place): InfraValue {
  if (value?.kind !== 'map') return refuse(value, place);
  const items = sortedKeys(value).flatMap((key) => {
    const entry = value.entries.get(key);
    return entry === undefined ? [] : [entry.value];
  });
  const isOpen = value.isOpen === true || value.of !== undefined;
  return listOf(items, madeOf(place, []), {
    ...more(isOpen, value.rest),
    ...(isOpen ? { isSet: true } : {}),
  });
}

function length(value: InfraValue | undefined, place: Place): InfraValue {
  const carried = madeOf(place, value === undefined ? [] : [value]);
  if (value?.kind === 'text') return numberOf([...value.text].length, carried);
  if (value?.kind !== 'map' && value?.kind !== 'list') return refuse(value, place);
  const isSure = !value.isOpen && (value.kind === 'list' || value.of === undefined);
  if (value.kind === 'list' && value.isSet && value.items.some(isUnknown))
    return unknownFrom(value.items, place);
  if (!isSure) return unknownOf('computed', 'How many there are is not known.', carried);
  return numberOf(value.kind === 'list' ? value.items.length : value.entries.size, carried);
}

function lookup([value, key, other]: readonly InfraValue[], place: Place): InfraValue {
  if (value?.kind !== 'map' || key === undefined) return refuse(value, place);
  const name = keyText(key);
  if (name === undefined) return isUnknown(key) ? unknownFrom([key, value], place) : refuse(key, place);
  if (value.entries.has(name) || value.isOpen || value.of !== undefined || other === undefined)
    return stepTo(value, key, place);
  return other;
}

function merge(given: readonly InfraValue[], place: Place): InfraValue {
  const entries = new Map<string, Entry>();
  let isOpen = false;
  const unknown: InfraValue[] = [];
  for (const each of given) {
    if (each.kind === 'null') continue;
    if (isUnknown(each) || (each.kind === 'map' && (each.isOpen || each.of !== undefined))) {
      // It may hold any of the keys before it.
      for (const [key, entry] of entries) {
        const maybe = unknownOf(
          'computed',
          'What is merged over it is not known.',
          madeOf(entry.place, [entry.value, each]),
        );
        entries.set(key, { value: maybe, place: entry.place });
      }
      unknown.push(each);
      isOpen = true;
    }
    if (each.kind === 'map') for (const [key, entry] of each.entries) entries.set(key, entry);
    else if (!isUnknown(each)) return refuse(each, place);
  }
  return mapOf(entries, madeOf(place, unknown), isOpen ? { isOpen } : {});
}

function withoutSecrecy(value: InfraValue | undefined, place: Place): InfraValue {
  if (value === undefined) return lacking(place);
  const { isSensitive: _, ...open } = value;
  return open;
}

function one(value: InfraValue | undefined, place: Place): InfraValue {
  if (value?.kind !== 'list') return value?.kind === 'null' ? value : refuse(value, place);
  if (value.isOpen) return value.rest ?? unknownFrom([value], place);
  const [first] = value.items;
  if (first === undefined) return { kind: 'null', ...madeOf(place, [value]) };
  return value.items.length > 1 ? failed('There is more than one.', place, [value]) : first;
}

function reverse(value: InfraValue | undefined, place: Place): InfraValue {
  if (value?.kind !== 'list') return refuse(value, place);
  return openSet([...value.items].reverse(), value.isOpen === true, madeOf(place, []));
}

function slice([value, start, end]: readonly InfraValue[], place: Place): InfraValue {
  if (value?.kind !== 'list' || start === undefined || end === undefined) return refuse(value, place);
  const from = toNumber(start);
  const to = toNumber(end);
  if (from.kind !== 'number' || to.kind !== 'number' || value.isOpen)
    return unknownFrom([from, to, value], place);
  if (from.number < 0 || to.number > value.items.length || from.number > to.number)
    return failed('The list has no such part.', place, [value]);
  return listOf(value.items.slice(from.number, to.number), madeOf(place, []));
}

function zipmap([names, items]: readonly InfraValue[], place: Place): InfraValue {
  if (names?.kind !== 'list' || items?.kind !== 'list')
    return refuse(names?.kind === 'list' ? items : names, place);
  if (names.isOpen || items.isOpen) return mapOf(new Map(), madeOf(place, [names, items]), { isOpen: true });
  if (names.items.length !== items.items.length)
    return failed('There are not as many keys as values.', place, [names, items]);
  const entries = new Map<string, Entry>();
  let isOpen = false;
  names.items.forEach((name, i) => {
    const key = keyText(name);
    const value = items.items[i];
    if (key === undefined || value === undefined) isOpen = true;
    else entries.set(key, { value, place: value.place });
  });
  return mapOf(entries, madeOf(place, []), isOpen ? { isOpen } : {});
}
