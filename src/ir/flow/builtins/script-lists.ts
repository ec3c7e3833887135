import { deepTaints } from '../deep-taints.ts';
import { readAny } from '../elements.ts';
import { setThing } from '../frame.ts';
import { anyField, emptyThing, withField, withUnknownField } from '../heap.ts';
import { join } from '../join.ts';
import { newThing } from '../objects.ts';
import { nothing, tainted, unknown, type Value } from '../value.ts';
import { argument, type Builtin, exactList, newList, receiverOf, thingsOf } from './builtin.ts';

/** The list of what a loop over a value would give. */
export const fromIterable: Builtin = (call) => {
  const source = argument(call, 0);
  const fn = argument(call, 1);
  if (
    source === undefined ||
    (source.constants?.length === 1 && source.constants[0] === undefined && source.refs.length === 0)
  )
    return exactList(call, [], 'from');
  const [only] = thingsOf(call, source);
  const length = only?.thing.kind === 'list' ? only.thing.length : undefined;
  if (
    fn === undefined &&
    only !== undefined &&
    source.refs.length === 1 &&
    length !== undefined &&
    length <= 50
  )
    return exactList(
      call,
      Array.from({ length }, (_, i) => only.thing.fields.get(String(i)) ?? nothing),
      'from',
    );
  const element = readAny(call.frame, source, call.call.place);
  return newList(call, fn === undefined ? element : call.callback(fn, [element, unknown]), 'from');
};

/** `list.splice(…)`: what is put in is in the list, what is given may be any of it. */
export const splice: Builtin = (call) => {
  const removed = newList(call, readAny(call.frame, receiverOf(call), call.call.place), 'spliced');
  const added = call.call.args.slice(2).reduce<Value>((all, { is }) => join(all, is), nothing);
  for (const { site, thing } of thingsOf(call, receiverOf(call))) {
    const { length: _, ...rest } = thing;
    setThing(call.frame, site, { ...rest, fields: new Map(), rest: join(anyField(thing), added) });
  }
  return removed;
};

/** `list.flat()`: the elements of the elements. */
export const flat: Builtin = (call) => {
  const { frame, call: given } = call;
  const inner = readAny(frame, receiverOf(call), given.place);
  return newList(
    call,
    inner.refs.some(({ kind }) => kind === 'object')
      ? join(inner, readAny(frame, inner, given.place))
      : inner,
    'flat',
  );
};

/** `list.flatMap(f)`: the elements of all that `f` gives. */
export const flatMap: Builtin = (call) => {
  const { frame, call: given } = call;
  const made = call.callback(argument(call, 0) ?? unknown, [
    readAny(frame, receiverOf(call), given.place),
    unknown,
    receiverOf(call),
  ]);
  return newList(
    call,
    made.refs.some(({ kind }) => kind === 'object') ? readAny(frame, made, given.place) : made,
    'flat',
  );
};

/** A map of pairs: `new Map([['a', 1]])`, `Object.fromEntries(pairs)`. */
export const fromPairs: Builtin = (call) => {
  const { frame, call: given } = call;
  let thing = { ...emptyThing, kind: 'map' as const };
  const source = argument(call, 0);
  for (const list of source === undefined ? [] : thingsOf(call, source)) {
    if (list.thing.kind === 'map') {
      for (const [key, value] of list.thing.fields)
        thing = { ...thing, ...withField(thing, key, value), kind: 'map' };
      continue;
    }
    for (const pair of [...list.thing.fields.values(), list.thing.rest]) {
      for (const each of thingsOf(call, pair)) {
        const key = each.thing.fields.get('0');
        const value = each.thing.fields.get('1') ?? each.thing.rest;
        const name =
          key?.refs.length === 0 && key.constants?.length === 1 ? String(key.constants[0]) : undefined;
        thing = {
          ...thing,
          ...(name === undefined ? withUnknownField(thing, value) : withField(thing, name, value)),
          kind: 'map',
        };
      }
    }
  }
  const known = source === undefined || thingsOf(call, source).length > 0;
  const taints = known || source === undefined ? [] : deepTaints(frame, source);
  return newThing(
    frame,
    given.place,
    taints.length === 0 ? thing : withUnknownField(thing, tainted(taints)),
    '#map',
  );
};
