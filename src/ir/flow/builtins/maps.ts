import { at, slotAt } from '../arguments.ts';
import { deepTaints } from '../deep-taints.ts';
import { readAny, readIndex } from '../elements.ts';
import { aboutOf, setThing } from '../frame.ts';
import { isOwnMap, membership, notPrototype } from '../guards.ts';
import { emptyThing, type Thing, withField, withUnknownOver } from '../heap.ts';
import { join } from '../join.ts';
import { keysOf, newThing, writeInto } from '../objects.ts';
import { allKinds } from '../taint-kind.ts';
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

const get: Builtin = (call) => {
  const found = readIndex(call.frame, receiverOf(call), argument(call, 0) ?? unknown, call.call.place);
  const otherwise = argument(call, 1);
  if (otherwise === undefined) return ofOwnMap(call, found);
  const isMissing =
    found.constants?.length === 1 && found.constants[0] === undefined && found.refs.length === 0;
  return isMissing ? otherwise : join(found, otherwise);
};

/** Of what a map of the program gives: where there is something, the key is one of the program's. */
function ofOwnMap({ frame, call, names }: BuiltinCall, found: Value): Value {
  const slot = slotAt(call, 0);
  const key = at(frame, call, 0, names);
  if (slot === undefined || slot < 0 || key?.constants !== undefined) return found;
  if (!isOwnMap(frame, call.receiver ?? nothing)) return found;
  const predicates = aboutOf(frame, slot).flatMap(({ variable, part }) =>
    part === undefined ? [{ variable, when: true, clears: allKinds }] : [],
  );
  const none = constant(frame.code.language === 'python' ? null : undefined);
  return { ...join(found, none), predicates, found: predicates };
}

/** `args.get('page', 1, type=int)`: what it is turned into says what is left of it. */
const getAs: Builtin = (call) => {
  const type = argument(call, 2);
  const found = get(call);
  return type === undefined ? found : call.callback(type, [found]);
};

const set: Builtin = (call) => {
  writeInto(call.frame, receiverOf(call), argument(call, 0) ?? unknown, argument(call, 1) ?? unknown);
  return receiverOf(call);
};

const has: Builtin = (call) => {
  const slot = slotAt(call.call, 0);
  const predicates =
    slot === undefined || slot < 0 ? [] : membership(call.frame, slot, receiverOf(call), true);
  const own = slot === undefined || slot < 0 ? [] : notPrototype(call.frame, slot, true);
  return { ...unknown, predicates: [...predicates, ...own] };
};

const setDefault: Builtin = (call) => {
  const before = readIndex(call.frame, receiverOf(call), argument(call, 0) ?? unknown, call.call.place);
  const value = join(before, argument(call, 1) ?? constant(null));
  writeInto(call.frame, receiverOf(call), argument(call, 0) ?? unknown, value);
  return value;
};

const remove: Builtin = (call) => {
  const value = get(call);
  writeInto(call.frame, receiverOf(call), argument(call, 0) ?? unknown, constant(undefined));
  return value;
};

/** Everything of other maps goes into a map: `dict.update`, `Object.assign`. */
function merge(call: BuiltinCall, target: Value, others: readonly Value[]): Value {
  for (const { site, thing } of thingsOf(call, target)) {
    let after: Thing = thing;
    for (const other of others) {
      const known = thingsOf(call, other);
      for (const each of known) {
        for (const [key, value] of each.thing.fields) after = withField(after, key, value);
        if (each.thing.rest !== nothing) after = withUnknownOver(after, each.thing.rest);
      }
      const taints = deepTaints(call.frame, other, 1);
      if (known.length === 0 && taints.length > 0) after = withUnknownOver(after, tainted(taints));
    }
    setThing(call.frame, site, after);
  }
  return target;
}

const update: Builtin = (call) => {
  const named = call.call.args.filter(({ name }) => name !== undefined);
  for (const { name, is } of named) writeInto(call.frame, receiverOf(call), constant(name), is);
  merge(
    call,
    receiverOf(call),
    call.call.args.filter(({ name, spread }) => name === undefined && spread !== 'map').map(({ is }) => is),
  );
  return unknown;
};

/** `dict(other, name=value)`, `new Map(entries)`. */
const create: Builtin = (call) => {
  const { frame, call: given } = call;
  const fields = new Map(
    given.args.flatMap(({ name, is }) => (name === undefined ? [] : [[name, is] as const])),
  );
  const made = newThing(frame, given.place, { ...emptyThing, kind: 'map', fields }, '#map');
  return merge(
    call,
    made,
    given.args.filter(({ name }) => name === undefined).map(({ is }) => is),
  );
};

/** What maps do, by the name that models use. */
export const mapBuiltins: Readonly<Record<string, Builtin>> = {
  'map.get': get,
  'map.getAs': getAs,
  'map.set': set,
  'map.has': has,
  'map.setdefault': setDefault,
  'map.delete': remove,
  'map.update': update,
  'map.new': create,
  /** A text that becomes a map: all of it is in all of that. */
  'map.itself': (call) =>
    newThing(
      call.frame,
      call.call.place,
      { ...emptyThing, kind: 'map', rest: tainted(deepTaints(call.frame, argument(call, 0) ?? unknown)) },
      '#map',
    ),
  'map.keys': (call) =>
    newList(call, keysOf(call.frame, call.call.receiver ?? argument(call, 0) ?? unknown), 'keys'),
  'map.values': (call) =>
    newList(
      call,
      readAny(call.frame, call.call.receiver ?? argument(call, 0) ?? unknown, call.call.place),
      'values',
    ),
  'map.entries': (call) => {
    const map = call.call.receiver ?? argument(call, 0) ?? unknown;
    return newList(
      call,
      exactList(call, [keysOf(call.frame, map), readAny(call.frame, map, call.call.place)], 'pair'),
      'entries',
    );
  },
  'object.assign': (call) =>
    merge(
      call,
      argument(call, 0) ?? unknown,
      call.call.args.slice(1).map(({ is }) => is),
    ),
  'object.keys': (call) => newList(call, keysOf(call.frame, argument(call, 0) ?? unknown), 'keys'),
  'object.values': (call) =>
    newList(call, readAny(call.frame, argument(call, 0) ?? unknown, call.call.place), 'values'),
  'object.entries': (call) => {
    const map = argument(call, 0) ?? unknown;
    return newList(
      call,
      exactList(call, [keysOf(call.frame, map), readAny(call.frame, map, call.call.place)], 'pair'),
      'entries',
    );
  },
};
