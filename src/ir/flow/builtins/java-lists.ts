import { deepTaints } from '../deep-taints.ts';
import { readAny, readIndex } from '../elements.ts';
import { setThing } from '../frame.ts';
import { anyField, emptyThing, type Thing } from '../heap.ts';
import { join } from '../join.ts';
import { newThing, writeInto } from '../objects.ts';
import { joined } from '../operators.ts';
import { readField } from '../read.ts';
import { constant, nothing, tainted, unknown, type Value } from '../value.ts';
import {
  argument,
  type Builtin,
  type BuiltinCall,
  exactList,
  newList,
  receiverOf,
  thingsOf,
} from './builtin.ts';
import { listBuiltins } from './lists.ts';
import { mapBuiltins } from './maps.ts';
import { scriptBuiltins } from './scripts.ts';

const list = (name: string) => listBuiltins[name] as Builtin;
const map = (name: string) => mapBuiltins[name] as Builtin;
const script = (name: string) => scriptBuiltins[name] as Builtin;

/** Whether what a collection is made with is another one: no size, no comparator, nothing. */
function isCollection(value: Value | undefined): boolean {
  if (value === undefined) return false;
  if (value.refs.some(({ kind }) => kind === 'function')) return false;
  return value.refs.length > 0 || value.taints.length > 0;
}

/** `new ArrayList<>()`, `new ArrayList<>(20)`, `new ArrayList<>(others)`. */
const listNew: Builtin = (call) =>
  isCollection(argument(call, 0)) ? script('list.from')(call) : exactList(call, [], 'new');

const mapNew: Builtin = (call) =>
  isCollection(argument(call, 0))
    ? map('map.new')(call)
    : newThing(call.frame, call.call.place, { ...emptyThing, kind: 'map' }, '#map');

/** `add(item)`, `add(2, item)`. */
const add: Builtin = (call) => {
  list(call.call.args.length > 1 ? 'list.insert' : 'list.append')(call);
  return constant(true);
};

/** `remove(2)` of a list, `remove(item)`, `remove()` of a queue. */
const remove: Builtin = (call) => {
  const [first] = call.call.args;
  if (first === undefined) return list('list.shift')(call);
  const [one] = first.is.constants ?? [];
  if (typeof one === 'number') return list('list.pop')(call);
  if (receiverThing(call)?.kind === 'map') return map('map.delete')(call);
  list('list.remove')(call);
  return readAny(call.frame, receiverOf(call), call.call.place);
};

function receiverThing(call: BuiltinCall): Thing | undefined {
  return thingsOf(call, receiverOf(call))[0]?.thing;
}

/** `list.set(2, item)` and `map.put(key, value)` give what was there. */
const put: Builtin = (call) => {
  const key = argument(call, 0) ?? unknown;
  const before = readIndex(call.frame, receiverOf(call), key, call.call.place);
  writeInto(call.frame, receiverOf(call), key, argument(call, 1) ?? unknown);
  return before;
};

/** How many there are, where that is known. */
function sizeOf(call: BuiltinCall): number | undefined {
  const receiver = receiverOf(call);
  const things = thingsOf(call, receiver);
  const [only] = things;
  if (only === undefined || receiver.refs.length !== 1 || only.thing.many) return undefined;
  if (only.thing.kind !== 'map') return only.thing.length;
  return undefined;
}

const size: Builtin = (call) => {
  const known = sizeOf(call);
  return known === undefined ? unknown : constant(known);
};

const isEmpty: Builtin = (call) => {
  const known = sizeOf(call);
  return known === undefined ? unknown : constant(known === 0);
};

/** `List.of(a, b)`, `Arrays.asList(items)`, `Stream.of(item)`. */
const listOf: Builtin = (call) => {
  const values = call.call.args.map(({ is }) => is);
  const [only] = values;
  if (
    values.length === 1 &&
    only !== undefined &&
    thingsOf(call, only).some(({ thing }) => thing.kind === 'list')
  )
    return script('list.from')(call);
  return exactList(call, values, 'of');
};

/** `Map.of(a, 1, b, 2)`, `Map.ofEntries(Map.entry(a, 1))`. */
const mapOf: Builtin = (call) => {
  const made = newThing(call.frame, call.call.place, { ...emptyThing, kind: 'map' }, '#map');
  const { args } = call.call;
  for (let i = 0; i + 1 < args.length; i += 2)
    writeInto(call.frame, made, args[i]?.is ?? unknown, args[i + 1]?.is ?? unknown);
  return made;
};

const mapOfEntries: Builtin = (call) => {
  const made = newThing(call.frame, call.call.place, { ...emptyThing, kind: 'map' }, '#map');
  for (const { is } of call.call.args) {
    const [key, value] = ['0', '1'].map((name) => readField(call.frame, is, name, call.call.place));
    writeInto(call.frame, made, key ?? unknown, value ?? unknown);
  }
  return made;
};

function part(name: string): Builtin {
  return (call) => {
    const [only] = thingsOf(call, receiverOf(call));
    return only?.thing.fields.get(name) ?? readAny(call.frame, receiverOf(call), call.call.place);
  };
}

/** `getOrDefault(key, other)`, `orElse(other)`: one or the other. */
const orElse: Builtin = (call) => {
  const known = sizeOf(call);
  const element = readAny(call.frame, receiverOf(call), call.call.place);
  const other = argument(call, 0);
  if (known === 0) return other ?? unknown;
  return known !== undefined || other === undefined ? element : join(element, other);
};

const orElseGet: Builtin = (call) =>
  join(
    readAny(call.frame, receiverOf(call), call.call.place),
    argument(call, 0) === undefined ? nothing : call.callback(argument(call, 0) ?? unknown, []),
  );

/** What nobody has set is what the program says: an alternative, as what ships with it. */
function withDefault(call: BuiltinCall, value: Value, { constants, refs }: Value): Value {
  const [one] = constants?.length === 1 && refs.length === 0 ? constants : [];
  if (value.constants !== undefined || value.taints.length > 0 || typeof one !== 'string') return value;
  const [key] = argument(call, 0)?.constants ?? [];
  return { ...value, settings: [{ value: one, place: call.call.place, key: String(key ?? '') }] };
}

/** `map.computeIfAbsent(key, make)`: what is there, or what the function makes. */
const compute: Builtin = (call) => {
  const { frame, call: given } = call;
  const key = argument(call, 0) ?? unknown;
  const before = readIndex(frame, receiverOf(call), key, given.place);
  const made = call.callback(argument(call, 1) ?? unknown, [key, before]);
  const both = join(before, made);
  writeInto(frame, receiverOf(call), key, both);
  return both;
};

/** `reduce(start, fn)`, `reduce(fn)`. */
const reduce: Builtin = (call) => {
  const [first, second] = call.call.args.map(({ is }) => is);
  const element = readAny(call.frame, receiverOf(call), call.call.place);
  const fn = second ?? first ?? unknown;
  const start = second === undefined ? element : (first ?? unknown);
  const once = join(start, call.callback(fn, [start, element]));
  return join(once, call.callback(fn, [once, element]));
};

/** What puts the elements of a stream together: known by what it is made of. */
function collector(kind: 'joining' | 'map'): Builtin {
  return (call) => {
    const fields = new Map(call.call.args.map(({ is }, i) => [String(i), is]));
    return newThing(
      call.frame,
      call.call.place,
      { ...emptyThing, fields, type: `java.util.stream.Collector.${kind}` },
      '#collector',
    );
  };
}

const collect: Builtin = (call) => {
  const { frame, call: given } = call;
  const how = thingsOf(call, argument(call, 0) ?? unknown)[0]?.thing;
  const element = readAny(frame, receiverOf(call), given.place);
  if (how?.type === 'java.util.stream.Collector.joining')
    return textJoined(call, receiverOf(call), how.fields.get('0') ?? constant(''));
  if (how?.type === 'java.util.stream.Collector.map') {
    const toValue = how.fields.get('1');
    const rest = toValue === undefined ? element : call.callback(toValue, [element]);
    return newThing(
      frame,
      given.place,
      { ...emptyThing, kind: 'map', rest: rest === nothing ? element : rest },
      '#collected',
    );
  }
  return list('list.copy')(call);
};

/** Texts of a collection with something between them. */
function textJoined(call: BuiltinCall, items: Value, separator: Value): Value {
  const [only] = items.refs.length === 1 ? thingsOf(call, items) : [];
  const taintsOf = (value: Value) => deepTaints(call.frame, value);
  if (only?.thing.length === undefined || only.thing.length > 50)
    return tainted(taintsOf(readAny(call.frame, items, call.call.place)));
  const parts: Value[] = [];
  for (let i = 0; i < only.thing.length; i++) {
    if (i > 0) parts.push(separator);
    parts.push(only.thing.fields.get(String(i)) ?? unknown);
  }
  return joined([...parts, constant('')], taintsOf);
}

/** `String.join(", ", a, b)`, `String.join(", ", items)`. */
const joinTexts: Builtin = (call) => {
  const [separator = unknown, ...items] = call.call.args.map(({ is }) => is);
  const [only] = items;
  if (only !== undefined && items.length === 1 && only.refs.length > 0)
    return textJoined(call, only, separator);
  const parts = items.flatMap((item, i) => (i > 0 ? [separator, item] : [item]));
  return joined([...parts, constant('')], (value) => deepTaints(call.frame, value));
};

/** `System.arraycopy(from, 0, to, 0, n)`. */
const arrayCopy: Builtin = (call) => {
  const { frame, call: given } = call;
  const [from = unknown, at, to = unknown, start] = given.args.map(({ is }) => is);
  const [only] = thingsOf(call, from);
  const same = at?.constants?.[0] !== undefined && at.constants[0] === start?.constants?.[0];
  if (only !== undefined && same && only.thing.rest === nothing)
    for (const [key, value] of only.thing.fields) writeInto(frame, to, constant(Number(key)), value);
  else writeInto(frame, to, unknown, readAny(frame, from, given.place));
  return constant(undefined);
};

/** `Arrays.fill(items, value)`, `Collections.addAll(items, a, b)`. */
const addAll: Builtin = (call) => {
  const [target = unknown, ...values] = call.call.args.map(({ is }) => is);
  for (const value of values) writeInto(call.frame, target, unknown, value);
  return constant(true);
};

/** `items.clear()`, `builder.setLength(0)`. */
const clear: Builtin = (call) => {
  const receiver = receiverOf(call);
  for (const { site, thing } of thingsOf(call, receiver))
    if (receiver.refs.length === 1 && !thing.many)
      setThing(call.frame, site, {
        ...thing,
        fields: new Map(),
        rest: nothing,
        ...(thing.kind === 'map' ? {} : { length: 0 }),
      });
  return constant(undefined);
};

/** Collections of Java that other languages have otherwise. */
export const javaListBuiltins: Readonly<Record<string, Builtin>> = {
  'java.list': listNew,
  'java.map': mapNew,
  'java.add': add,
  'java.remove': remove,
  'java.put': put,
  'java.size': size,
  'java.isEmpty': isEmpty,
  'java.listOf': listOf,
  'java.mapOf': mapOf,
  'java.mapOfEntries': mapOfEntries,
  'java.key': part('0'),
  'java.value': part('1'),
  'java.orElse': orElse,
  'java.orElseGet': orElseGet,
  'java.getOrDefault': (call) => {
    const found = readIndex(call.frame, receiverOf(call), argument(call, 0) ?? unknown, call.call.place);
    const isMissing =
      found.constants?.length === 1 && found.constants[0] === undefined && found.refs.length === 0;
    if (isMissing) return argument(call, 1) ?? unknown;
    // What ships with the program says it: the other is for when nothing does.
    if (found.settings !== undefined) return found;
    const other = argument(call, 1) ?? nothing;
    return withDefault(call, join(found, other), other);
  },
  'java.systemProperty': (call) => withDefault(call, unknown, argument(call, 1) ?? nothing),
  'java.compute': compute,
  'java.reduce': reduce,
  'java.collect': collect,
  'java.joining': collector('joining'),
  'java.toMap': collector('map'),
  'java.joinTexts': joinTexts,
  'java.arrayCopy': arrayCopy,
  'java.addAll': addAll,
  'java.clear': clear,
  /** `Arrays.stream(items)`, `Collections.unmodifiableList(items)`: the first argument as a list of its own. */
  'java.copyOf': (call) => {
    const source = argument(call, 0) ?? unknown;
    return list('list.copy')({ ...call, call: { ...call.call, receiver: source } });
  },
  'java.addOf': (call) =>
    newList(
      call,
      join(readAny(call.frame, receiverOf(call), call.call.place), argument(call, 0) ?? nothing),
      'more',
    ),
  'java.anyField': (call) => {
    const [only] = thingsOf(call, receiverOf(call));
    return only === undefined ? unknown : anyField(only.thing);
  },
};
