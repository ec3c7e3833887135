import { slotAt } from '../arguments.ts';
import { aboutOf, setThing, thingAt } from '../frame.ts';
import { clearedWithout, containment, membership } from '../guards.ts';
import { anyField, emptyThing, withField, withUnknownField } from '../heap.ts';
import { keysOf, newThing, writeInto } from '../objects.ts';
import { notKnown, pairs, textOf } from '../operators.ts';
import { clearedByPattern } from '../patterns.ts';
import { deepTaints, readAny, readField } from '../read.ts';
import { allKinds, maskOf } from '../taint-kind.ts';
import {
  cleared,
  constant,
  join,
  joinTaints,
  nothing,
  type Predicate,
  reference,
  tainted,
  unknown,
  type Value,
} from '../value.ts';
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
import { regexOf, textBuiltins } from './texts.ts';

const listCut = listBuiltins['list.slice'] as Builtin;

const listConcat = listBuiltins['list.concat'] as Builtin;

const textCut = textBuiltins['text.slice'] as Builtin;

const textConcat = textBuiltins['text.concat'] as Builtin;

/** Names that texts and lists share: a list where one is known, a text otherwise. */
function eitherOf(ofList: Builtin, ofText: Builtin): Builtin {
  return (call) => (thingsOf(call, receiverOf(call)).length > 0 ? ofList(call) : ofText(call));
}

/** The list of what a loop over a value would give. */
const fromIterable: Builtin = (call) => {
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

/** A map of pairs: `new Map([['a', 1]])`, `Object.fromEntries(pairs)`. */
const fromPairs: Builtin = (call) => {
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

/** The place of a part in a text or list; -1 where there is none. */
const indexOf: Builtin = (call) => {
  const { frame, call: given } = call;
  const whole = receiverOf(call);
  const part = argument(call, 0) ?? unknown;
  const slot = slotAt(given, 0);
  const found: Predicate[] = [];
  if (slot !== undefined && slot >= 0 && whole.refs.length > 0)
    found.push(...membership(frame, slot, whole, true));
  if (given.receiverSlot !== undefined && given.receiverSlot >= 0)
    found.push(...containment(frame, given.receiverSlot, part, false));
  const constants =
    whole.refs.length > 0 || part.refs.length > 0
      ? undefined
      : pairs(whole.constants, part.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'string' ? a.indexOf(b) : notKnown,
        );
  return { taints: [], constants, refs: [], found };
};

/** The end of a host says whose it is. */
const endsWith: Builtin = (call) => {
  const { frame, call: given } = call;
  const text = receiverOf(call);
  const end = argument(call, 0) ?? unknown;
  const constants =
    text.refs.length > 0
      ? undefined
      : pairs(text.constants, end.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'string' ? a.endsWith(b) : notKnown,
        );
  const slot = given.receiverSlot;
  const domain = textOf(end);
  if (slot === undefined || slot < 0 || domain === undefined || !domain.startsWith('.'))
    return { taints: [], constants, refs: [] };
  const predicates = aboutOf(frame, slot).flatMap(({ variable, part }) =>
    part === 'host' ? [{ variable, when: true, clears: maskOf(['url', 'redirect']) }] : [],
  );
  return { taints: [], constants, refs: [], predicates };
};

const search: Builtin = (call) => {
  const regex = regexOf(argument(call, 0) ?? unknown);
  const slot = call.call.receiverSlot;
  if (regex === undefined || slot === undefined || slot < 0) return unknown;
  const clears = clearedByPattern(regex.source, { multiline: regex.flags.includes('m') });
  const found =
    clears === 0
      ? []
      : aboutOf(call.frame, slot).flatMap(({ variable, part }) =>
          part === undefined ? [{ variable, when: true, clears }] : [],
        );
  return { ...unknown, found };
};

/** The number of a letter: comparing it says what letters it can be. */
const letterCode: Builtin = (call) => {
  const text = receiverOf(call);
  const index = argument(call, 0) ?? constant(0);
  const constants =
    text.refs.length > 0
      ? undefined
      : pairs(text.constants, index.constants, (a, b) =>
          typeof a === 'string' && typeof b === 'number' ? a.charCodeAt(b) : notKnown,
        );
  const slot = call.call.receiverSlot;
  const about =
    slot === undefined || slot < 0 || !(index.constants?.[0] === 0)
      ? undefined
      : aboutOf(call.frame, slot).at(0);
  return {
    taints: [],
    constants,
    refs: [],
    ...(about === undefined || about.part !== undefined
      ? {}
      : { about: { variable: about.variable, part: 'letter-code' as const } }),
  };
};

const splice: Builtin = (call) => {
  const removed = newList(call, readAny(call.frame, receiverOf(call), call.call.place), 'spliced');
  const added = call.call.args.slice(2).reduce<Value>((all, { is }) => join(all, is), nothing);
  for (const { site, thing } of thingsOf(call, receiverOf(call))) {
    const { length: _, ...rest } = thing;
    setThing(call.frame, site, { ...rest, fields: new Map(), rest: join(anyField(thing), added) });
  }
  return removed;
};

const flat: Builtin = (call) => {
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

const flatMap: Builtin = (call) => {
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
      slot === undefined || slot < 0 ? [] : membership(call.frame, slot, argument(call, 0) ?? unknown, true),
  };
};

/** What is parsed of a text is from where the text is; of a text of our own it is what the text says. */
const parsed: Builtin = (call) => {
  const text = argument(call, 0) ?? unknown;
  const [only] = text.refs.length === 0 ? (text.constants ?? []) : [];
  if (text.constants?.length === 1 && typeof only === 'string' && only.length < 2_000) {
    try {
      return literal(call, JSON.parse(only), '');
    } catch {
      return unknown;
    }
  }
  const held = text.refs.filter((ref) => ref.kind === 'object');
  return held.length > 0 && held.length === text.refs.length ? text : tainted(deepTaints(call.frame, text));
};

function literal(call: BuiltinCall, value: unknown, path: string): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return constant(value);
  if (typeof value !== 'object' || path.length > 60) return unknown;
  const fields = new Map(
    Object.entries(value).map(([key, each]) => [key, literal(call, each, `${path}.${key}`)]),
  );
  const isList = Array.isArray(value);
  return newThing(
    call.frame,
    call.call.place,
    { ...emptyThing, kind: isList ? 'list' : 'map', fields, ...(isList ? { length: fields.size } : {}) },
    `#json${path}`,
  );
}

/** JSON has quotes and no line breaks: it ends no line of a log, names no file and no host. */
const serialised: Builtin = (call) =>
  cleared(
    tainted(deepTaints(call.frame, argument(call, 0) ?? unknown)),
    maskOf(['log', 'header', 'mail', 'redirect', 'url', 'path', 'nosql', 'prototype', 'assign']),
  );

const regexNew: Builtin = (call) => {
  const pattern = argument(call, 0) ?? unknown;
  const source = regexOf(pattern)?.source ?? textOf(pattern);
  const flags = argument(call, 1)?.constants?.[0];
  return {
    ...reference({ kind: 'instance', type: 'RegExp' }),
    ...(source === undefined || source.includes('\0')
      ? {}
      : { text: `/${source}/${typeof flags === 'string' ? flags : ''}` }),
  };
};

/** Gives the parts of the text that was looked at; that it gives anything tells of the text. */
const exec: Builtin = (call) => {
  const { frame } = call;
  const tested = (textBuiltins['regex.test'] as Builtin)(call);
  const taints = deepTaints(frame, argument(call, 0) ?? unknown);
  const pattern = regexOf(receiverOf(call));
  const groups = pattern === undefined ? 0 : clearsOfGroups(pattern.source);
  return { ...cleared(tainted(taints), groups), predicates: tested.predicates ?? [] };
};

/** What a pattern without anchors lets through in its groups is not worked out. */
function clearsOfGroups(source: string): number {
  return clearedByPattern(source, { whole: true });
}

/** Undoing an encoding makes dangerous again what the encoding made safe. */
const decoded: Builtin = (call) => {
  const taints = deepTaints(call.frame, argument(call, 0) ?? unknown);
  return tainted(taints.map((taint) => ({ ...taint, mask: allKinds })));
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
  const parts = [
    argument(call, 0) ?? unknown,
    ...(argument(call, 1) === undefined ? [] : [argument(call, 1) ?? unknown]),
  ];
  return {
    ...tainted(
      parts.reduce<Value['taints']>((all, part) => joinTaints(all, deepTaints(call.frame, part)), []),
    ),
    ...(about?.part === undefined && about !== undefined ? { about } : {}),
  };
};

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

/** Every occurrence of one text is replaced. */
const replaceAll: Builtin = (call) => {
  const made = (textBuiltins['text.replace'] as Builtin)(call);
  const old = argument(call, 0)?.constants?.[0];
  const by = textOf(argument(call, 1) ?? unknown);
  if (typeof old !== 'string' || by === undefined || by.includes(old)) return made;
  return cleared(made, clearedWithout(old));
};

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
