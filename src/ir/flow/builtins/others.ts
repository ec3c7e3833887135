import { slotAt } from '../arguments.ts';
import { insideFolder, isOwnFolder, isOwnOrigin } from '../containment.ts';
import { deepTaints } from '../deep-taints.ts';
import { readAny, readIndex } from '../elements.ts';
import { aboutOf } from '../frame.ts';
import { emptyThing } from '../heap.ts';
import { join, joinAll, joinTaints } from '../join.ts';
import { newThing, writeInto } from '../objects.ts';
import { joined } from '../operators.ts';
import { refine } from '../refine.ts';
import { shownTaints } from '../shown.ts';
import { allKinds, maskOf } from '../taint-kind.ts';
import {
  type About,
  cleared,
  constant,
  type Predicate,
  reference,
  type Taint,
  tainted,
  unknown,
  type Value,
} from '../value.ts';
import { argument, type Builtin, type BuiltinCall, receiverOf, thingsOf } from './builtin.ts';

/** A path, perhaps of several parts, with what it leads through worked out: its beginning can be trusted. */
const normalise: Builtin = (call) => {
  if (call.call.args.length > 1) return { ...joinPath(call), normalised: true };
  const value = argument(call, 0) ?? receiverOf(call);
  const slot = call.call.args.length === 1 ? slotAt(call.call, 0) : undefined;
  const about = slot === undefined || slot < 0 ? undefined : aboutOf(call.frame, slot).at(0);
  return { ...tainted(deepTaints(call.frame, value)), normalised: true, ...(about ? { about } : {}) };
};

/** One of two results, of which a program asks which it is: `{ left: error }`, `{ right: value }`. */
function either(side: 'left' | 'right'): Builtin {
  return (call) => {
    const fields = new Map([
      ['_tag', constant(side === 'left' ? 'Left' : 'Right')],
      [side, argument(call, 0) ?? unknown],
    ]);
    return newThing(call.frame, call.call.place, { ...emptyThing, fields }, '#either');
  };
}

const joinPath: Builtin = (call) => {
  const parts = call.call.args.flatMap(({ is, spread }, i) => [
    ...(i > 0 ? [constant('/')] : []),
    spread === undefined ? is : readAny(call.frame, is, call.call.place),
  ]);
  const whole = joined(parts, (value) => deepTaints(call.frame, value));
  const about = onlyPart(call);
  return about === undefined ? whole : { ...whole, about };
};

/** The variable of the last part, where all before it are the program's own: what is told of the path is told of that. */
function onlyPart({ frame, call: { args } }: BuiltinCall): About | undefined {
  const last = args.at(-1);
  if (args.length < 2 || last === undefined || last.value < 0 || last.spread !== undefined) return undefined;
  if (!args.slice(0, -1).every(({ is }) => isOwnPart(is))) return undefined;
  const about = aboutOf(frame, last.value).at(0);
  return about?.part === undefined ? about : undefined;
}

/** Of the program, of its settings, or what a caller says: no object in which something else may be. */
function isOwnPart({ taints, refs }: Value): boolean {
  return (
    taints.every(isOwnOrigin) &&
    refs.every(({ kind }) => kind === 'external' || kind === 'parameter' || kind === 'instance')
  );
}

/** `urljoin(base, address)`: where it leads, the address does. */
const joinAddress: Builtin = (call) => {
  const slot = slotAt(call.call, 1);
  const about = slot === undefined || slot < 0 ? undefined : aboutOf(call.frame, slot).at(0);
  const joined = tainted(
    call.call.args.reduce<readonly Taint[]>((all, { is }) => joinTaints(all, deepTaints(call.frame, is)), []),
  );
  return about === undefined ? joined : { ...joined, about };
};

/** The last part alone leads nowhere else. */
const baseName: Builtin = (call) =>
  cleared(
    tainted(deepTaints(call.frame, argument(call, 0) ?? receiverOf(call))),
    maskOf(['path', 'archive']),
  );

/** What a plain path has in common with the root: the root itself, or it is not inside. */
const common: Builtin = (call) => {
  const { frame } = call;
  const given = argument(call, 0) ?? unknown;
  const made = { ...unknown, taints: deepTaints(frame, given) };
  const items = thingsOf(call, given).flatMap(({ thing }) => [...thing.fields.values()]);
  const plain = [...frame.state.variables.entries()].filter(
    ([, value]) => value?.normalised === true && value.taints.length > 0,
  );
  // In a loop the list holds what it held before, too.
  const alike = plain.filter(([, value]) => items.some((item) => hasAll(item.taints, value?.taints ?? [])));
  const [slot] = plain.find(([, value]) => value !== undefined && items.includes(value)) ??
    (alike.length === 1 ? alike[0] : undefined) ?? [-1];
  if (slot < 0) return made;
  return { ...made, about: { variable: { root: { kind: 'slot', slot }, path: [] }, part: 'common' } };
};

function hasAll(taints: readonly Taint[], others: readonly Taint[]): boolean {
  const own = new Set(taints.map(({ origin }) => origin.id));
  return others.every(({ origin }) => own.has(origin.id));
}

/** `path.is_relative_to(root)`: a path that was made plain before is inside. */
const isWithin: Builtin = (call) => {
  const slot = call.call.receiverSlot;
  if (
    slot === undefined ||
    receiverOf(call).normalised !== true ||
    !isOwnFolder(argument(call, 0) ?? unknown, receiverOf(call))
  )
    return unknown;
  const clears = maskOf(['path', 'archive']);
  const predicates: Predicate[] = insideFolder(call.frame, slot).map((variable) => ({
    variable,
    when: true,
    clears,
  }));
  return { ...unknown, predicates };
};

/** `path.relative_to(root)`: throws when a plain path is not inside. */
const relativeTo: Builtin = (call) => {
  const slot = call.call.receiverSlot;
  const value = tainted(deepTaints(call.frame, receiverOf(call)));
  if (slot === undefined || receiverOf(call).normalised !== true) return value;
  const clears = maskOf(['path', 'archive']);
  for (const variable of insideFolder(call.frame, slot)) refine(call.frame, variable, clears);
  return cleared(value, clears);
};

/** `path.relative(root, file)`: out of the root where it begins with `..`. */
const relative: Builtin = (call) => {
  const made = {
    ...tainted(deepTaints(call.frame, argument(call, 1) ?? unknown)),
    normalised: true as const,
  };
  const slot = slotAt(call.call, 1);
  const about = slot === undefined || slot < 0 ? undefined : aboutOf(call.frame, slot).at(0);
  return about === undefined || about.part !== undefined
    ? made
    : { ...made, about: { ...about, part: 'relative' } };
};

const emitterType = 'events.EventEmitter';

function eventOf(call: BuiltinCall): string | undefined {
  const name = argument(call, 0);
  const [one] = name?.refs.length === 0 && name.constants?.length === 1 ? name.constants : [];
  return typeof one === 'string' ? `#on:${one}` : undefined;
}

/** Whoever listens to an event of a name gets what is emitted under that name, wherever that is. */
const listen: Builtin = (call) => {
  const event = eventOf(call);
  const fn = argument(call, 1);
  if (event !== undefined && fn !== undefined)
    call.frame.analysis.wroteField({ kind: 'instance', type: emitterType }, event, fn, call.frame);
  return receiverOf(call);
};

const emit: Builtin = (call) => {
  const event = eventOf(call);
  const listeners =
    event === undefined ? undefined : call.frame.analysis.fieldOfOpen(emitterType, event, call.frame.key);
  if (listeners !== undefined)
    call.callback(
      listeners,
      call.call.args.slice(1).map(({ is }) => is),
    );
  return unknown;
};

/** Names of types that hold no text. */
const harmless: ReadonlySet<string> = new Set([
  'builtins.int',
  'builtins.float',
  'builtins.bool',
  'datetime.datetime',
  'datetime.date',
  'uuid.UUID',
  'decimal.Decimal',
]);

const isInstance: Builtin = (call) => {
  const slot = slotAt(call.call, 0);
  const types = argument(call, 1);
  if (slot === undefined || slot < 0 || types === undefined) return unknown;
  const names = typeNamesOf(call, types);
  const clears =
    names.length > 0 && names.every((name) => harmless.has(name))
      ? allKinds
      : names.every((name) => name === 'builtins.str')
        ? maskOf(['nosql'])
        : 0;
  if (clears === 0) return unknown;
  const predicates: Predicate[] = aboutOf(call.frame, slot).flatMap(({ variable, part }) =>
    part === undefined ? [{ variable, when: true, clears }] : [],
  );
  return { ...unknown, predicates };
};

function typeNamesOf(call: BuiltinCall, types: Value): string[] {
  const elements = types.refs.some(({ kind }) => kind === 'object')
    ? readAny(call.frame, types, call.call.place)
    : types;
  return elements.refs.map((ref) =>
    ref.kind === 'external' ? ref.path : ref.kind === 'instance' ? ref.type : '?',
  );
}

/** `@task` and `@task(name='x')`: what is decorated stays what it is. */
const decorate: Builtin = (call) => {
  const first = argument(call, 0);
  return first?.refs.some(({ kind }) => kind === 'function' || kind === 'class')
    ? first
    : reference({ kind: 'instance', type: 'functools.wrapper' });
};

/** What paths, addresses, events and the rest do, by the name that models use. */
export const otherBuiltins: Readonly<Record<string, Builtin>> = {
  'either.left': either('left'),
  'either.right': either('right'),
  decorate,
  'class.instance': (call) => ({
    ...unknown,
    refs: receiverOf(call).refs.flatMap((ref) =>
      ref.kind === 'class' ? [{ kind: 'typed', module: ref.module, class: ref.class } as const] : [],
    ),
  }),
  identity: (call) => argument(call, 0) ?? receiverOf(call),
  receiver: (call) => receiverOf(call),
  'path.normalise': normalise,
  'path.join': joinPath,
  'url.join': joinAddress,
  'path.basename': baseName,
  'path.isWithin': isWithin,
  'path.relative': relative,
  'event.listen': listen,
  'event.emit': emit,
  'path.relativeTo': relativeTo,
  /** What paths have in common, which is compared with the root. */
  'path.common': common,
  second: (call) => argument(call, 1) ?? unknown,
  'type.isInstance': isInstance,
  /** `getattr(object, name, otherwise)`. */
  'object.read': (call) => {
    const value = readIndex(
      call.frame,
      argument(call, 0) ?? unknown,
      argument(call, 1) ?? unknown,
      call.call.place,
    );
    const otherwise = argument(call, 2);
    return otherwise === undefined ? value : join(value, otherwise);
  },
  'object.write': (call) => {
    writeInto(
      call.frame,
      argument(call, 0) ?? unknown,
      argument(call, 1) ?? unknown,
      argument(call, 2) ?? unknown,
    );
    return unknown;
  },
  /** `getattr`-like choice of one of the arguments: `a or b` as a function. */
  either: (call) => joinAll(call.call.args.map(({ is }) => is)),
  /** `functools.partial(fn, …)`: close enough is the function itself. */
  partial: (call) => argument(call, 0) ?? unknown,
  /** `fn(callback)`: calls it with nothing that is known. */
  'call.first': (call) =>
    call.callback(
      argument(call, 0) ?? unknown,
      call.call.args.slice(1).map(({ is }) => is),
    ),
  text: (call) =>
    joined([argument(call, 0) ?? receiverOf(call), constant('')], (value) =>
      shownTaints(call.frame, value, call.call.place),
    ),
};
