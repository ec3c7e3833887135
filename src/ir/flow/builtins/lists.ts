import { readAny } from '../elements.ts';
import { setThing } from '../frame.ts';
import { anyField, type Thing, withUnknownField } from '../heap.ts';
import { join } from '../join.ts';
import { keysOf, writeInto } from '../objects.ts';
import { readField } from '../read.ts';
import { constant, nothing, unknown, type Value } from '../value.ts';
import {
  argument,
  type Builtin,
  type BuiltinCall,
  exactList,
  newList,
  receiverOf,
  thingsOf,
} from './builtin.ts';

/** Changes every list that the receiver may be; one that is not known takes up the values somewhere. */
function change(call: BuiltinCall, apply: (thing: Thing) => Thing, otherwise: Value): void {
  const receiver = receiverOf(call);
  const known = thingsOf(call, receiver);
  for (const { site, thing } of known) {
    setThing(
      call.frame,
      site,
      known.length === 1 && !thing.many ? apply(thing) : withUnknownField(withoutLength(thing), otherwise),
    );
  }
  if (receiver.refs.length > known.length && otherwise !== nothing) {
    const others = receiver.refs.filter(({ kind }) => kind === 'parameter');
    if (others.length > 0) writeInto(call.frame, { ...receiver, refs: others }, unknown, otherwise);
  }
}

function withoutLength({ length: _, ...thing }: Thing): Thing {
  return thing;
}

function listed(thing: Thing): readonly Value[] | undefined {
  if (thing.length === undefined || thing.length > 200) return undefined;
  return Array.from({ length: thing.length }, (_, i) => thing.fields.get(String(i)) ?? nothing);
}

function relisted(thing: Thing, values: readonly Value[]): Thing {
  return { ...thing, fields: new Map(values.map((value, i) => [String(i), value])), length: values.length };
}

/** Applies a change of an exact list, or forgets the order of one that is not. */
function reorder(thing: Thing, apply: (values: readonly Value[]) => readonly Value[], added: Value): Thing {
  const values = listed(thing);
  if (values === undefined || thing.rest !== nothing) {
    return { ...withoutLength(thing), fields: new Map(), rest: join(anyField(thing), added) };
  }
  return relisted(thing, apply(values));
}

const append: Builtin = (call) => {
  const values = call.call.args.map(({ is, spread }) =>
    spread === undefined ? is : readAny(call.frame, is, call.call.place),
  );
  const all = values.reduce<Value>(join, nothing);
  const exact = call.call.args.every(({ spread }) => spread === undefined);
  change(
    call,
    (thing) =>
      exact
        ? reorder(thing, (before) => [...before, ...values], all)
        : withUnknownField(withoutLength(thing), all),
    all,
  );
  return unknown;
};

const filled: Builtin = (call) => {
  append(call);
  return receiverOf(call);
};

const prepend: Builtin = (call) => {
  const values = call.call.args.map(({ is }) => is);
  change(
    call,
    (thing) => reorder(thing, (before) => [...values, ...before], values.reduce<Value>(join, nothing)),
    values.reduce<Value>(join, nothing),
  );
  return unknown;
};

const insert: Builtin = (call) => {
  const index = argument(call, 0)?.constants?.[0];
  const value = argument(call, 1) ?? unknown;
  change(
    call,
    (thing) =>
      reorder(
        thing,
        (before) => (typeof index === 'number' ? before.toSpliced(index, 0, value) : [...before, value]),
        value,
      ),
    value,
  );
  return unknown;
};

const extend: Builtin = (call) => {
  const other = argument(call, 0) ?? unknown;
  const things = thingsOf(call, other);
  const added =
    things.length === 1 && other.refs.length === 1 ? listed(things[0]?.thing as Thing) : undefined;
  const any = readAny(call.frame, other, call.call.place);
  change(
    call,
    (thing) =>
      added === undefined
        ? withUnknownField(withoutLength(thing), any)
        : reorder(thing, (before) => [...before, ...added], any),
    any,
  );
  return unknown;
};

/** Takes one away: the last one, or the one at a place. */
function taking(placeOf: (call: BuiltinCall, length: number) => number | undefined): Builtin {
  return (call) => {
    const receiver = receiverOf(call);
    let taken: Value = nothing;
    for (const { thing } of thingsOf(call, receiver)) {
      const values = listed(thing);
      const at = values === undefined ? undefined : placeOf(call, values.length);
      taken = join(
        taken,
        at === undefined || thing.many
          ? anyField(thing)
          : (values?.[at < 0 ? at + (values?.length ?? 0) : at] ?? nothing),
      );
    }
    const unknownOnes = taken === nothing ? readAny(call.frame, receiver, call.call.place) : taken;
    change(
      call,
      (thing) =>
        reorder(
          thing,
          (before) => {
            const at = placeOf(call, before.length);
            return at === undefined
              ? before
              : before.filter((_, i) => i !== (at < 0 ? at + before.length : at));
          },
          nothing,
        ),
      nothing,
    );
    return unknownOnes;
  };
}

const pop = taking((call, length) => {
  const given = argument(call, 0);
  if (given === undefined) return length - 1;
  const [at] = given.constants ?? [];
  return typeof at === 'number' ? at : undefined;
});

/** `remove(value)` of Python: constant elements only. */
const removeValue: Builtin = (call) => {
  const wanted = argument(call, 0);
  const [value] = wanted?.constants ?? [];
  change(
    call,
    (thing) => {
      const values = listed(thing);
      const at =
        wanted?.constants?.length === 1
          ? values?.findIndex(
              ({ constants, refs }) =>
                refs.length === 0 && constants?.length === 1 && Object.is(constants[0], value),
            )
          : undefined;
      return at === undefined || at < 0
        ? { ...withoutLength(thing), fields: new Map(), rest: anyField(thing) }
        : reorder(thing, (before) => before.filter((_, i) => i !== at), nothing);
    },
    nothing,
  );
  return unknown;
};

const elementsOf = (call: BuiltinCall): Value => readAny(call.frame, receiverOf(call), call.call.place);

/** Calls the function with each element; of an exact list the results keep their order. */
const map: Builtin = (call) => {
  const fn = argument(call, 0) ?? unknown;
  const things = thingsOf(call, receiverOf(call));
  const values = things.length === 1 ? listed(things[0]?.thing as Thing) : undefined;
  if (values !== undefined && values.length <= 8)
    return exactList(
      call,
      values.map((value, i) => call.callback(fn, [value, constant(i), receiverOf(call)])),
      'map',
    );
  return newList(call, call.callback(fn, [elementsOf(call), unknown, receiverOf(call)]), 'map');
};

const filter: Builtin = (call) => {
  const element = elementsOf(call);
  call.callback(argument(call, 0) ?? unknown, [element, unknown, receiverOf(call)]);
  return newList(call, element, 'filter');
};

const find: Builtin = (call) => {
  const element = elementsOf(call);
  call.callback(argument(call, 0) ?? unknown, [element, unknown, receiverOf(call)]);
  return join(element, constant(undefined));
};

const test: Builtin = (call) => {
  call.callback(argument(call, 0) ?? unknown, [elementsOf(call), unknown, receiverOf(call)]);
  return unknown;
};

const reduce: Builtin = (call) => {
  const fn = argument(call, 0) ?? unknown;
  const element = elementsOf(call);
  const start = argument(call, 1) ?? element;
  const once = join(start, call.callback(fn, [start, element, unknown, receiverOf(call)]));
  return join(once, call.callback(fn, [once, element, unknown, receiverOf(call)]));
};

const concat: Builtin = (call) => {
  let rest = elementsOf(call);
  for (const { is } of call.call.args)
    rest = join(rest, is.refs.length > 0 ? readAny(call.frame, is, call.call.place) : is);
  return newList(call, rest, 'concat');
};

/** `array.slice(1)`, of a text or a list. */
const copy: Builtin = (call) => {
  const source = call.call.receiver ?? argument(call, 0);
  if (source === undefined) return exactList(call, [], 'copy');
  const things = thingsOf(call, source);
  const values =
    things.length === 1 && source.refs.length === 1 ? listed(things[0]?.thing as Thing) : undefined;
  if (values?.every((value) => value !== nothing)) return exactList(call, values, 'copy');
  return newList(call, readAny(call.frame, source, call.call.place), 'copy');
};

const cut: Builtin = (call) => {
  const things = thingsOf(call, receiverOf(call));
  const values = things.length === 1 ? listed(things[0]?.thing as Thing) : undefined;
  const [first] = argument(call, 0)?.constants ?? [0];
  const [last] = argument(call, 1)?.constants ?? [undefined];
  if (values !== undefined && typeof first === 'number' && (last === undefined || typeof last === 'number'))
    return exactList(call, values.slice(first, last), 'cut');
  return newList(call, elementsOf(call), 'cut');
};

/** What lists do, by the name that models use. */
export const listBuiltins: Readonly<Record<string, Builtin>> = {
  'list.append': append,
  'list.filled': filled,
  'list.prepend': prepend,
  'list.insert': insert,
  'list.extend': extend,
  'list.pop': pop,
  'list.shift': taking(() => 0),
  'list.remove': removeValue,
  'list.reorder': (call) => {
    change(call, (thing) => reorder(thing, (before) => [...before].reverse(), nothing), nothing);
    return receiverOf(call);
  },
  'list.sort': (call) => {
    change(call, (thing) => ({ ...withoutLength(thing), fields: new Map(), rest: anyField(thing) }), nothing);
    return receiverOf(call);
  },
  'list.clear': (call) => {
    change(call, (thing) => ({ ...thing, fields: new Map(), rest: nothing, length: 0 }), nothing);
    return unknown;
  },
  'list.map': map,
  'list.each': (call) => {
    map(call);
    return unknown;
  },
  'list.filter': filter,
  'list.find': find,
  'list.test': test,
  'list.reduce': reduce,
  'list.concat': concat,
  'list.copy': copy,
  'list.slice': cut,
  'list.any': elementsOf,
  /** `next(iterator, otherwise)`. */
  'list.first': (call) => {
    const element = readAny(call.frame, argument(call, 0) ?? receiverOf(call), call.call.place);
    const otherwise = argument(call, 1);
    return otherwise === undefined ? element : join(element, otherwise);
  },
  /** `max(a, b)`, `max(items)`: one of what is given. */
  'list.either': (call) => {
    const values = call.call.args.filter(({ name }) => name === undefined).map(({ is }) => is);
    const [only] = values;
    return only !== undefined && values.length === 1
      ? readAny(call.frame, only, call.call.place)
      : values.reduce<Value>(join, nothing);
  },
  'list.flat': (call) =>
    newList(
      call,
      readAny(
        call.frame,
        readAny(call.frame, argument(call, 0) ?? receiverOf(call), call.call.place),
        call.call.place,
      ),
      'flat',
    ),
  'iterate.reduce': (call) => {
    const element = readAny(call.frame, argument(call, 1) ?? unknown, call.call.place);
    const start = argument(call, 2) ?? element;
    const once = join(start, call.callback(argument(call, 0) ?? unknown, [start, element]));
    return join(once, call.callback(argument(call, 0) ?? unknown, [once, element]));
  },
  'list.entries': (call) =>
    newList(
      call,
      exactList(call, [keysOf(call.frame, receiverOf(call)), elementsOf(call)], 'pair'),
      'entries',
    ),
  /** `dict.get`-like reading of an element by number. */
  'list.at': (call) => {
    const [at] = argument(call, 0)?.constants ?? [];
    return typeof at === 'number' && at >= 0
      ? readField(call.frame, receiverOf(call), String(at), call.call.place)
      : elementsOf(call);
  },
  /** `map(fn, items)` of Python: the function first. */
  'iterate.map': (call) =>
    newList(
      call,
      call.callback(argument(call, 0) ?? unknown, [
        readAny(call.frame, argument(call, 1) ?? unknown, call.call.place),
      ]),
      'map',
    ),
  'iterate.filter': (call) => {
    const element = readAny(call.frame, argument(call, 1) ?? unknown, call.call.place);
    call.callback(argument(call, 0) ?? unknown, [element]);
    return newList(call, element, 'filter');
  },
  'iterate.enumerate': (call) =>
    newList(
      call,
      exactList(call, [unknown, readAny(call.frame, argument(call, 0) ?? unknown, call.call.place)], 'pair'),
      'enumerate',
    ),
  'iterate.zip': (call) =>
    newList(
      call,
      exactList(
        call,
        call.call.args.map(({ is }) => readAny(call.frame, is, call.call.place)),
        'pair',
      ),
      'zip',
    ),
};
