import { slotAt } from '../arguments.ts';
import { readAny } from '../elements.ts';
import { thingAt } from '../frame.ts';
import { calledWith } from '../given.ts';
import { anyField, emptyThing } from '../heap.ts';
import { join } from '../join.ts';
import { newThing } from '../objects.ts';
import { nothing, reference, unknown, type Value } from '../value.ts';
import {
  argument,
  type Builtin,
  type BuiltinCall,
  exactList,
  newList,
  receiverOf,
  thingsOf,
} from './builtin.ts';

/** `promise.then(use)`: values and promises of them are one here. */
const then: Builtin = (call) => {
  const fn = argument(call, 0);
  const failed = argument(call, 1);
  const result = isFunction(fn) ? call.callback(fn, [receiverOf(call)]) : receiverOf(call);
  return isFunction(failed) ? join(result, call.callback(failed, [unknown])) : result;
};

function isFunction(value: Value | undefined): value is Value {
  return value !== undefined && !(value.refs.length === 0 && value.constants !== undefined);
}

/** What `resolve` is called with, wherever it goes, is kept in an object that stands for it. */
const create: Builtin = (call) => {
  const { frame, call: given } = call;
  const fn = argument(call, 0);
  if (fn === undefined) return unknown;
  const resolve = newThing(frame, given.place, { ...emptyThing, kind: 'resolver' }, '#resolve');
  const reject = newThing(frame, given.place, { ...emptyThing, kind: 'resolver' }, '#reject');
  call.callback(fn, [resolve, reject]);
  const site = resolve.refs[0];
  const thing = site?.kind === 'object' ? thingAt(frame, site.site) : undefined;
  return thing?.fields.get(calledWith) ?? unknown;
};

/** A list of results keeps its order. */
const all: Builtin = (call) => {
  const given = argument(call, 0) ?? unknown;
  const things = thingsOf(call, given);
  const [only] = things;
  if (
    only !== undefined &&
    given.refs.length === 1 &&
    only.thing.length !== undefined &&
    only.thing.length <= 20
  ) {
    return exactList(
      call,
      Array.from({ length: only.thing.length }, (_, i) => only.thing.fields.get(String(i)) ?? nothing),
      'all',
    );
  }
  return newList(call, readAny(call.frame, given, call.call.place), 'all');
};

const settled: Builtin = (call) => {
  const value = readAny(call.frame, argument(call, 0) ?? unknown, call.call.place);
  const each = newThing(
    call.frame,
    call.call.place,
    {
      ...emptyThing,
      kind: 'map',
      fields: new Map([
        ['value', value],
        ['status', unknown],
      ]),
    },
    '#settled',
  );
  return newList(call, each, 'all');
};

/** `fn(…args)` with the arguments as a list: `Reflect.apply(fn, self, args)`. */
function spreadCall(
  call: BuiltinCall,
  list: Value,
): { readonly value: number; readonly is: Value; readonly spread: 'list' }[] {
  return [{ value: slotAt(call.call, 2) ?? -1, is: list, spread: 'list' }];
}

const applied: Builtin = (call) => {
  const fn = argument(call, 0) ?? unknown;
  return call.frame.calling.callValue(call.frame, fn, {
    args: spreadCall(call, argument(call, 2) ?? unknown),
    receiver: argument(call, 1) ?? unknown,
    place: call.call.place,
  });
};

/** `util.promisify(fn)`: called without its callback, gives what the callback would get. */
const promisified: Builtin = (call) => argument(call, 0) ?? unknown;

/** What promises do, by the name that models use; a promise is what it holds. */
export const promiseBuiltins: Readonly<Record<string, Builtin>> = {
  'promise.then': then,
  'promise.catch': (call) => {
    const fn = argument(call, 0);
    const error = reference({ kind: 'instance', type: 'Error' });
    return isFunction(fn) ? join(receiverOf(call), call.callback(fn, [error])) : receiverOf(call);
  },
  'promise.finally': (call) => {
    const fn = argument(call, 0);
    if (isFunction(fn)) call.callback(fn, []);
    return receiverOf(call);
  },
  'promise.new': create,
  'promise.all': all,
  'promise.settled': settled,
  'promise.promisified': promisified,
  'call.applied': applied,
  'list.anyOf': (call) => readAny(call.frame, argument(call, 0) ?? unknown, call.call.place),
  'iterate.next': (call) => {
    const thing = thingsOf(call, receiverOf(call));
    const value =
      thing.length === 0
        ? readAny(call.frame, receiverOf(call), call.call.place)
        : thing.map(({ thing: each }) => anyField(each)).reduce(join);
    return newThing(
      call.frame,
      call.call.place,
      {
        ...emptyThing,
        kind: 'map',
        fields: new Map([
          ['value', value],
          ['done', unknown],
        ]),
      },
      '#next',
    );
  },
};
