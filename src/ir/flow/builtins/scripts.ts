import { slotAt } from '../arguments.ts';
import { ofHost } from '../containment.ts';
import { deepTaints } from '../deep-taints.ts';
import { readAny } from '../elements.ts';
import { aboutOf, setThing, thingAt } from '../frame.ts';
import { membership, notPrototype } from '../guards.ts';
import { emptyThing } from '../heap.ts';
import { join, joinTaints } from '../join.ts';
import { keysOf, newThing, writeInto } from '../objects.ts';
import { textOf } from '../operators.ts';
import { readField } from '../read.ts';
import { maskOf } from '../taint-kind.ts';
import { cleared, constant, nothing, type Taint, tainted, unknown, type Value } from '../value.ts';
import { argument, type Builtin, exactList, newList, receiverOf, thingsOf } from './builtin.ts';
import { listBuiltins } from './lists.ts';
import { flat, flatMap, fromIterable, fromPairs, splice } from './script-lists.ts';
import {
  decoded,
  endsWith,
  exec,
  indexOf,
  letterCode,
  parsed,
  regexNew,
  replaceAll,
  search,
  serialised,
} from './script-texts.ts';
import { textBuiltins } from './texts.ts';

const listCut = listBuiltins['list.slice'] as Builtin;

const listConcat = listBuiltins['list.concat'] as Builtin;

const textCut = textBuiltins['text.slice'] as Builtin;

const textConcat = textBuiltins['text.concat'] as Builtin;

/** Names that texts and lists share: a list where one is known, a text otherwise. */
function eitherOf(ofList: Builtin, ofText: Builtin): Builtin {
  return (call) => (thingsOf(call, receiverOf(call)).length > 0 ? ofList(call) : ofText(call));
}

/** `Object.create(Base.prototype)`: finds there what it has not itself. */
const created: Builtin = (call) => {
  const base = argument(call, 0)?.refs.find((ref) => ref.kind === 'object');
  return newThing(
    call.frame,
    call.call.place,
    { ...emptyThing, ...(base?.kind === 'object' ? { prototype: base.site } : {}) },
    '#created',
  );
};

/** `Object.hasOwn(map, key)`. */
const hasOf: Builtin = (call) => {
  const slot = slotAt(call.call, 1);
  return {
    ...unknown,
    predicates:
      slot === undefined || slot < 0
        ? []
        : [
            ...membership(call.frame, slot, argument(call, 0) ?? unknown, true),
            ...notPrototype(call.frame, slot, true),
          ],
  };
};

const isArray: Builtin = (call) => {
  const value = argument(call, 0) ?? unknown;
  const things = thingsOf(call, value);
  const constants =
    things.length > 0 && things.length === value.refs.length
      ? [...new Set(things.map(({ thing }) => thing.kind === 'list'))]
      : undefined;
  return { taints: [], constants: constants?.length === 1 ? constants : undefined, refs: [] };
};

/** `<a href={url}>`: data among children is text; some attributes take code or markup. */
const element: Builtin = (call) => {
  const { frame } = call;
  const taints = joinTaints(
    deepTaints(frame, argument(call, 1) ?? unknown),
    deepTaints(frame, argument(call, 2) ?? unknown),
  );
  return cleared(tainted(taints), maskOf(['html', 'attribute', 'script']));
};

/** What one class inherits from another in the old way. */
const inherits: Builtin = (call) => {
  const { frame, call: given } = call;
  const [own, base] = [0, 1].map((i) =>
    readField(frame, argument(call, i) ?? unknown, 'prototype', given.place).refs.find(
      (ref) => ref.kind === 'object',
    ),
  );
  if (own?.kind !== 'object' || base?.kind !== 'object') return constant(undefined);
  setThing(frame, own.site, { ...(thingAt(frame, own.site) ?? emptyThing), prototype: base.site });
  return constant(undefined);
};

/** An address: what it is made of decides where it leads, and what is told of its host is told of that. */
const url: Builtin = (call) => {
  const slot = slotAt(call.call, 0);
  const about = slot === undefined || slot < 0 ? undefined : aboutOf(call.frame, slot).at(0);
  const address = argument(call, 0) ?? unknown;
  const own = deepTaints(call.frame, address);
  const base = deepTaints(call.frame, argument(call, 1) ?? unknown);
  return {
    ...tainted(joinTaints(own, isOwnPath(address) ? ofThisServer(base) : base)),
    ...(about?.part === undefined && about !== undefined ? { about } : {}),
  };
};

/** A path from the root on. Where it could be `//host`, that is told of who chose it, not of the base. */
function isOwnPath(address: Value): boolean {
  return /^\/(?![/\\])/.test(textOf(address) ?? '');
}

/** Where a request was sent to is this server: nobody is led elsewhere by a path of it. */
function ofThisServer(base: readonly Taint[]): readonly Taint[] {
  const isAsked = base.some(({ origin }) => origin.kind === 'source' && origin.source === 'http-path');
  return isAsked ? base.map((taint) => ({ ...taint, mask: taint.mask & ~ofHost })) : base;
}

const mapEach: Builtin = (call) => {
  const { frame, call: given } = call;
  call.callback(argument(call, 0) ?? unknown, [
    readAny(frame, receiverOf(call), given.place),
    keysOf(frame, receiverOf(call)),
    receiverOf(call),
  ]);
  return constant(undefined);
};

const clear: Builtin = (call) => {
  for (const { site, thing } of thingsOf(call, receiverOf(call)))
    setThing(call.frame, site, { ...thing, fields: new Map(), rest: nothing });
  return constant(undefined);
};

/** `Object.defineProperty(object, name, { value })`. */
const define: Builtin = (call) => {
  const { frame, call: given } = call;
  const described = argument(call, 2) ?? unknown;
  const value = readField(frame, described, 'value', given.place);
  const getter = readField(frame, described, 'get', given.place);
  writeInto(
    frame,
    argument(call, 0) ?? unknown,
    argument(call, 1) ?? unknown,
    getter.refs.some(({ kind }) => kind === 'function') ? join(value, call.callback(getter, [])) : value,
  );
  return argument(call, 0) ?? unknown;
};

/** What JavaScript's own objects do, by the name that models use. */
export const scriptBuiltins: Readonly<Record<string, Builtin>> = {
  'text.indexOf': indexOf,
  'text.endsWith': endsWith,
  'text.search': search,
  'text.charCode': letterCode,
  'text.replaceAll': replaceAll,
  'text.parsed': parsed,
  'text.serialised': serialised,
  'text.decoded': decoded,
  'list.splice': splice,
  'list.flat': flat,
  'list.flatMap': flatMap,
  'list.from': fromIterable,
  'list.of': (call) =>
    exactList(
      call,
      call.call.args.map(({ is }) => is),
      'of',
    ),
  'list.ofNumber': (call) =>
    call.call.args.length > 1
      ? exactList(
          call,
          call.call.args.map(({ is }) => is),
          'of',
        )
      : newList(call, nothing, 'of'),
  'list.concatOrText': eitherOf(listConcat, textConcat),
  'list.sliceOrText': eitherOf(listCut, textCut),
  'map.from': fromPairs,
  'map.each': mapEach,
  'map.clear': clear,
  'map.hasOf': hasOf,
  'object.create': created,
  'object.define': define,
  'call.constructed': (call) =>
    call.frame.calling.construct(call.frame, argument(call, 0) ?? unknown, {
      args: [{ value: -1, is: argument(call, 1) ?? unknown, spread: 'list' }],
      place: call.call.place,
    }),
  'regex.new': regexNew,
  'regex.exec': exec,
  'type.isArray': isArray,
  element,
  'object.inherits': inherits,
  'url.new': url,
  /** `_.map(items, fn)`: the collection first. */
  'iterate.mapped': (call) =>
    newList(
      call,
      call.callback(argument(call, 1) ?? unknown, [
        readAny(call.frame, argument(call, 0) ?? unknown, call.call.place),
      ]),
      'map',
    ),
  'iterate.filtered': (call) => {
    const each = readAny(call.frame, argument(call, 0) ?? unknown, call.call.place);
    call.callback(argument(call, 1) ?? unknown, [each]);
    return newList(call, each, 'filter');
  },
};
