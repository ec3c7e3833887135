import type { Instruction } from '../code/instruction.ts';
import type { CodeFunction, Parameter } from '../code/module.ts';
import { applySummary } from './apply.ts';
import { actuals, type Given, type GivenArgument, given, slotAt, at as valueAt } from './arguments.ts';
import type { BuiltinCall } from './builtins/builtin.ts';
import { builtins } from './builtins.ts';
import { aboutOf, type Frame, placeOf, read, receiverIndex, thingAt } from './frame.ts';
import { guardsOf, refine } from './guards.ts';
import { anyField, emptyThing, prototypeSite } from './heap.ts';
import type { CallbackParameter, CallModel, Condition, Misuse, Position } from './models.ts';
import { deepTaints, longestName, memberOf, readAny, readField } from './read.ts';
import { confidential, sensitive } from './sensitive.ts';
import { checkMisuses, checkSinks, hit, holds, noteAsked } from './sink.ts';
import { keysOf, newThing, writeInto } from './step.ts';
import { maskOf } from './taint-kind.ts';
import {
  cleared,
  constant,
  join,
  joinAll,
  joinTaints,
  nothing,
  type Place,
  type Ref,
  reference,
  type Taint,
  tainted,
  unknown,
  type Value,
  withStep,
} from './value.ts';

type CallInstruction = Extract<Instruction, { op: 'call' | 'call-method' | 'new' }>;

/** The result of a call, after its effects on the state. */
export function callInstruction(frame: Frame, at: CallInstruction): Value {
  const place = placeOf(frame, at);
  const call = given(frame, at.args, place);
  if (at.op === 'call-method') {
    const receiver = read(frame, at.object);
    return sensitive(
      frame,
      callMethod(frame, { ...call, receiver, receiverSlot: at.object }, at.name),
      at.name.replace(/^(?:get|read|load|fetch)_?/, ''),
      place,
    );
  }
  const callee = read(frame, at.callee);
  const global = callee.about?.variable.root;
  if (at.op === 'call' && global?.kind === 'global' && global.name.startsWith('get'))
    return sensitive(frame, callValue(frame, callee, call), global.name.replace(/^get_?/, ''), place);
  if (at.op === 'new') return construct(frame, callee, call);
  const result = callValue(frame, callee, call);
  // A decorator that nobody knows gives back what it decorates.
  if (at.op === 'call' && at.decorator && !callee.refs.some(({ kind }) => kind === 'function')) {
    return join(result, call.args[0]?.is ?? nothing);
  }
  return result;
}

/** Calls whatever a value may refer to. */
export function callValue(frame: Frame, callee: Value, call: Given): Value {
  noteAsked(frame, callee);
  if (callee.refs.length === 0) return callUnknown(frame, call, 'a function');
  return joinCalls(frame, callee.refs, (ref) => callRef(frame, ref, call));
}

/** Each of several possible targets may be the one: what all of them do may happen. */
function joinCalls(frame: Frame, refs: readonly Ref[], apply: (ref: Ref) => Value): Value {
  if (refs.length === 1) return apply(refs[0] as Ref);
  let comesBack = false;
  const results = refs.map((ref) => {
    const result = apply(ref);
    comesBack ||= !frame.ended;
    frame.ended = false;
    return result;
  });
  frame.ended = !comesBack;
  return joinAll(results);
}

function callRef(frame: Frame, ref: Ref, call: Given): Value {
  switch (ref.kind) {
    case 'function':
      return callFunction(frame, ref, call);
    case 'class':
      return constructClass(frame, ref, call);
    case 'external':
      return callLibrary(frame, ref.path, call);
    case 'instance':
      return callLibrary(frame, ref.type, call);
    case 'parameter':
      noteCalled(frame, ref, call);
      return callUnknown(frame, call, 'a function');
    case 'object':
      noteCalled(frame, ref, call);
      return callUnknown(frame, call, 'a function');
    default:
      return callUnknown(frame, call, 'a function');
  }
}

/** Field under which a function that only a caller knows holds what it was called with; `resolve` of a promise. */
export const calledWith = '#called';

/** What a function was called with is kept where whoever made it sees that: `resolve(value)`. */
function noteCalled(
  frame: Frame,
  ref: Extract<Ref, { kind: 'parameter' | 'object' }>,
  { args }: Given,
): void {
  if (frame.code.language === 'python') return;
  if (ref.kind === 'object' && thingAt(frame, ref.site)?.kind !== 'resolver') return;
  const first = args[0]?.is;
  if (first !== undefined) writeInto(frame, reference(ref), constant(calledWith), first);
}

/** A function of the project, by its summary. */
export function callFunction(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given): Value {
  const { analysis } = frame;
  const fn = analysis.functionAt(ref.module, ref.function);
  const { values, slots } = actuals(frame, call, ref);
  values[receiverIndex(fn)] = ref.self ?? call.receiver;
  slots[receiverIndex(fn)] = call.receiverSlot;
  ref.cells.forEach((cell, i) => {
    values[receiverIndex(fn) + 1 + i] = cell;
  });
  const summary = analysis.summaryFor(ref, values, frame);
  const result = applySummary(frame, summary, { values, slots, place: call.place, name: fn.name });
  if (summary.exits) frame.ended = true;
  return declared(frame, result, ref.module, fn);
}

/** Where what comes back is not known, what is declared to come back tells its type. */
function declared(
  frame: Frame,
  result: Value,
  module: number,
  { returns, async, generator }: CodeFunction,
): Value {
  if (returns === undefined || generator || (async && result === nothing)) return result;
  if (
    result.refs.some(
      ({ kind }) =>
        kind === 'object' ||
        kind === 'instance' ||
        kind === 'function' ||
        kind === 'class' ||
        kind === 'typed',
    )
  )
    return result;
  const type = frame.analysis.declaredType(module, returns);
  if (type === undefined) return result;
  return {
    ...result,
    constants: result.constants?.length ? undefined : result.constants,
    refs: [...result.refs.filter(({ kind }) => kind !== 'external'), type],
  };
}

export function construct(frame: Frame, callee: Value, call: Given): Value {
  noteAsked(frame, callee);
  if (callee.refs.length === 0) return callUnknown(frame, call, 'a constructor');
  return joinCalls(frame, callee.refs, (ref) => {
    if (ref.kind === 'class') return constructClass(frame, ref, call);
    if (ref.kind === 'function') return constructWith(frame, ref, call);
    if (ref.kind === 'external') return constructLibrary(frame, ref.path, call);
    return callUnknown(frame, call, 'a constructor');
  });
}

/** `function Order() { this.lines = … }` of older JavaScript. */
function constructWith(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given): Value {
  const made = newThing(
    frame,
    call.place,
    { ...emptyThing, prototype: prototypeSite(ref.module, ref.function) },
    '#new',
  );
  const returned = callFunction(frame, { ...ref, self: made }, call);
  return returned.refs.some(({ kind }) => kind === 'object') ? join(made, returned) : made;
}

function constructClass(frame: Frame, ref: Extract<Ref, { kind: 'class' }>, call: Given): Value {
  const { analysis } = frame;
  // `super(…)`: the object is there.
  if (ref.self !== undefined)
    return callValue(frame, memberOf(frame, ref, 'constructor', ref.self), { ...call, receiver: ref.self });
  const type = analysis.libraryTypeOf(ref);
  const made = newThing(
    frame,
    call.place,
    {
      ...emptyThing,
      class: { module: ref.module, class: ref.class, cells: ref.cells },
      ...(type === undefined ? {} : { type }),
    },
    `#${ref.class}`,
  );
  initialiseFields(frame, ref, made, call);
  const constructor = memberOf(
    frame,
    ref,
    frame.code.language === 'python' ? '__init__' : 'constructor',
    made,
  );
  const function_ = constructor.refs.find((each) => each.kind === 'function');
  if (function_?.kind === 'function') callFunction(frame, function_, { ...call, receiver: made });
  else if (call.args.length > 0) fillFields(frame, ref, made, call);
  return made;
}

/** Runs what gives fields their first values, of the classes above first. */
function initialiseFields(
  frame: Frame,
  ref: Extract<Ref, { kind: 'class' }>,
  made: Value,
  { place }: Given,
): void {
  for (const { module, method, cells } of frame.analysis.initialisers(ref)) {
    callFunction(
      frame,
      { kind: 'function', module, function: method, cells, self: made },
      { args: [], place, receiver: made },
    );
  }
}

/** A class without a constructor that we see, such as a data class: arguments become fields of their names. */
function fillFields(frame: Frame, ref: Extract<Ref, { kind: 'class' }>, made: Value, call: Given): void {
  const { fields } = frame.analysis.classAt(ref);
  call.args.forEach((arg, i) => {
    const name = arg.name ?? fields.filter((field) => field.static !== true)[i]?.name;
    writeInto(frame, made, name === undefined ? unknown : constant(name), arg.is);
  });
}

function constructLibrary(frame: Frame, path: string, call: Given): Value {
  const { library } = frame.analysis;
  const model = library.callOf(path);
  const type = library.canonical(path);
  if (model !== undefined) {
    const result = callModel(frame, model, type, call);
    return model.returns === undefined && model.like === undefined
      ? { ...result, refs: [{ kind: 'instance', type }] }
      : result;
  }
  const through = callUnknown(frame, call, type);
  return { ...through, refs: [{ kind: 'instance', type }] };
}

/** A method of whatever the receiver may be. */
export function callMethod(frame: Frame, call: Given & { readonly receiver: Value }, name: string): Value {
  const { receiver } = call;
  noteAsked(frame, receiver);
  const always = frame.analysis.library.callOf(`**.${name}`);
  if (always !== undefined && !declares(frame, receiver, name)) return callModel(frame, always, name, call);
  const known = receiver.refs.filter(({ kind }) => kind !== 'parameter');
  if (known.length > 0) {
    const results = joinCalls(frame, known, (ref) => methodOf(frame, ref, call, name));
    // Its declared type says what the method is, whoever gave the object.
    return receiver.refs.length === known.length ||
      declares(frame, { ...receiver, refs: known.filter(({ kind }) => kind === 'instance') }, name)
      ? results
      : join(results, methodOfUnknown(frame, call, name));
  }
  const types = typesOfConstants(frame, receiver);
  if (types !== undefined) return callLibraryMethod(frame, types, call, name);
  return methodOfUnknown(frame, call, name);
}

/** Whether the program or a model says what this method of the receiver is. */
function declares(frame: Frame, { refs }: Value, name: string): boolean {
  const { analysis } = frame;
  return refs.some((ref) => {
    if (ref.kind === 'external') return analysis.library.methodOf(ref.path, name) !== undefined;
    if (ref.kind === 'instance') return analysis.library.methodOf(ref.type, name) !== undefined;
    if (ref.kind === 'object')
      return readField(frame, reference(ref), name, { module: frame.module, start: 0, end: 0 }).refs.some(
        ({ kind }) => kind === 'function',
      );
    return (
      (ref.kind === 'typed' || ref.kind === 'class') && memberOf(frame, ref, name, undefined).refs.length > 0
    );
  });
}

function typesOfConstants(frame: Frame, { constants, refs }: Value): string | undefined {
  if (refs.length > 0 || constants === undefined || constants.length === 0) return undefined;
  const kinds = new Set(constants.map((value) => typeof value));
  if (kinds.size !== 1) return undefined;
  return frame.analysis.typeNames[[...kinds][0] as 'string'];
}

function methodOf(frame: Frame, ref: Ref, call: Given & { readonly receiver: Value }, name: string): Value {
  const { analysis } = frame;
  switch (ref.kind) {
    case 'object': {
      const thing = thingAt(frame, ref.site);
      const own = readField(frame, reference(ref), name, call.place);
      const callable = own.refs.filter(({ kind }) => kind === 'function' || kind === 'class');
      if (callable.length > 0)
        return joinCalls(frame, callable, (each) =>
          callRef(frame, each, { ...call, receiver: reference(ref) }),
        );
      if (thing?.type !== undefined) return callLibraryMethod(frame, thing.type, call, name);
      const builtin = thing === undefined ? undefined : analysis.typeNames[thing.kind];
      if (builtin !== undefined) return callLibraryMethod(frame, builtin, call, name);
      return own.refs.length > 0
        ? joinCalls(frame, own.refs, (each) => callRef(frame, each, call))
        : methodOfUnknown(frame, call, name);
    }
    case 'external':
      return callLibraryMethod(frame, ref.path, ofModule(frame, ref.path, call, name), name);
    case 'instance':
      return callLibraryMethod(frame, ref.type, call, name);
    case 'module': {
      const member = analysis.exported(ref.module, name, frame.key);
      const { receiver: _, receiverSlot: __, ...plain } = call;
      return callValue(frame, member, plain);
    }
    case 'class': {
      const member = memberOf(frame, ref, name, ref.self);
      if (member.refs.length > 0) return callValue(frame, member, call);
      const type = analysis.libraryTypeOf(ref);
      return type === undefined
        ? methodOfUnknown(frame, call, name)
        : callLibraryMethod(frame, type, call, name);
    }
    case 'typed': {
      const members = analysis.implementations(ref, name, call.receiver, frame.key);
      if (members.refs.length > 0) return callValue(frame, members, call);
      const type = analysis.libraryTypeOf(ref);
      return type === undefined
        ? methodOfUnknown(frame, call, name)
        : callLibraryMethod(frame, type, call, name);
    }
    case 'function':
      return methodOfFunction(frame, ref, call, name);
    case 'parameter':
      return methodOfUnknown(frame, call, name);
  }
}

/** `urllib.parse.urlparse(address)`: what stands before the dot is a module and no data. */
function ofModule(
  frame: Frame,
  path: string,
  call: Given & { readonly receiver: Value },
  name: string,
): Given {
  const { receiver, receiverSlot: _, ...plain } = call;
  return receiver.taints.length === 0 && frame.analysis.library.methodOf(path, name) !== undefined
    ? plain
    : call;
}

/** `call`, `apply` and `bind` of JavaScript. */
function methodOfFunction(
  frame: Frame,
  ref: Extract<Ref, { kind: 'function' }>,
  call: Given,
  name: string,
): Value {
  const [self, ...others] = call.args;
  const receiver = self === undefined ? {} : { receiver: self.is };
  if (name === 'call') return callFunction(frame, ref, { args: others, place: call.place, ...receiver });
  if (name === 'apply') {
    const args = others.map((arg) => ({ ...arg, spread: 'list' as const }));
    return callFunction(frame, ref, { args, place: call.place, ...receiver });
  }
  if (name === 'bind') return reference(self === undefined ? ref : { ...ref, self: self.is });
  return callUnknown(frame, call, name);
}

/** A function of a library by its name. */
function callLibrary(frame: Frame, path: string, call: Given): Value {
  const { library } = frame.analysis;
  const name = library.canonical(path);
  frame.analysis.called(name, call.place);
  const model = library.callOf(name);
  if (model !== undefined) return callModel(frame, model, name, call);
  // A type is called to make an instance.
  const result = callUnknown(frame, call, name);
  if (library.typeOf(name) !== undefined) return { ...result, refs: [{ kind: 'instance', type: name }] };
  return name.length > longestName ? result : { ...result, refs: [{ kind: 'external', path: `${name}()` }] };
}

function callLibraryMethod(frame: Frame, base: string, call: Given, name: string): Value {
  const { library } = frame.analysis;
  const known = library.methodOf(base, name);
  const path = known?.path ?? library.canonical(`${base}.${name}`);
  frame.analysis.called(path, call.place);
  if (known !== undefined) return callModel(frame, known.model, path, call, base);
  const any = library.anyMethod(name);
  if (any !== undefined && !isWellKnown(base)) return callModel(frame, any, path, call, base);
  const result = callUnknown(frame, call, path);
  return path.length > longestName ? result : { ...result, refs: [{ kind: 'external', path: `${path}()` }] };
}

/** Of these types every method that matters has a model. */
function isWellKnown(type: string): boolean {
  return /^(?:builtins\.|Array$|String$|Object$|Map$|Set$|Number$|Promise$|RegExp$|console$|Math$|JSON$)/.test(
    type,
  );
}

/** Nobody knows what the receiver is: the name alone may tell. */
function methodOfUnknown(frame: Frame, call: Given & { readonly receiver: Value }, name: string): Value {
  const model = frame.analysis.library.anyMethod(name);
  if (model !== undefined) return callModel(frame, model, name, call);
  return callUnknown(frame, call, name);
}

/** What a model says of a call. */
export function callModel(frame: Frame, model: CallModel, name: string, call: Given, base?: string): Value {
  const names = model.parameters ?? [];
  const value = (position: Parameters<typeof valueAt>[2] | 'value') =>
    position === 'value' ? undefined : valueAt(frame, call, position, names);
  if (model.sinks !== undefined) checkSinks(frame, model.sinks, call, names, name);
  if (model.view !== undefined) makePage(frame, model.view, call, names);
  if (model.misuses !== undefined) checkMisuses(frame, model.misuses, call.place, name, value);
  if (model.route !== undefined) frame.analysis.declaredRoute(frame, model, call, name);
  for (const { at, source } of model.fills ?? []) {
    const target = value(at);
    if (target !== undefined)
      writeInto(frame, target, unknown, tainted([frame.analysis.source(source, call.place, name)]));
  }
  let result = resultOf(frame, model, name, call, base);
  for (const each of model.callbacks ?? []) {
    const returned = callCallbacks(frame, value(each.at), each, call);
    if (each.result === 'result') result = returned;
    else if (each.result === 'element') {
      result = newThing(frame, call.place, { ...emptyThing, kind: 'list', rest: returned }, '#mapped');
    }
  }
  const guards = (model.guards ?? []).filter(
    (guard) => guard.if === undefined || holds(frame, guard.if, value),
  );
  const predicates = guardsOf(guards, (position) => slotAt(call, position, names), frame);
  for (const { at, clears, when, part } of guards) {
    const slot = when === 'return' ? slotAt(call, at, names) : undefined;
    if (slot === undefined || slot < 0) continue;
    for (const { variable } of aboutOf(frame, slot)) {
      refine(
        frame,
        part === undefined ? variable : { root: variable.root, path: [...variable.path, part] },
        maskOf(clears),
      );
    }
  }
  if (model.exits) frame.ended = true;
  return predicates.length === 0
    ? result
    : { ...result, predicates: [...(result.predicates ?? []), ...predicates] };
}

function resultOf(
  frame: Frame,
  model: CallModel,
  name: string,
  call: Given,
  base: string | undefined,
): Value {
  const made =
    model.like === undefined ? flowed(frame, model, name, call) : likeBuiltin(frame, model, name, call);
  const clean = revived(model.clears === undefined ? made : cleared(made, maskOf(model.clears)), model);
  const names = model.parameters ?? [];
  const special = model.returnsWhen?.find(({ when }) =>
    holds(frame, when, (position) =>
      position === 'value' ? undefined : valueAt(frame, call, position, names),
    ),
  );
  const type =
    special === undefined
      ? typeReturned(model, call, base)
      : ({ kind: 'instance', type: special.type } as const);
  const about =
    model.returns === '$receiver' && call.receiverSlot !== undefined && call.receiverSlot >= 0
      ? aboutOf(frame, call.receiverSlot).at(0)
      : undefined;
  const typed =
    type === undefined
      ? clean
      : { ...clean, constants: [], refs: [type], ...(about === undefined ? {} : { about }) };
  if (model.source === undefined) return typed;
  const origin = frame.analysis.source(model.source, call.place, name);
  return { ...typed, constants: undefined, taints: joinTaints(typed.taints, [origin]) };
}

function revived(value: Value, { revives }: CallModel): Value {
  if (revives === undefined || value.taints.length === 0) return value;
  const mask = maskOf(revives);
  return { ...value, taints: value.taints.map((taint) => ({ ...taint, mask: taint.mask | mask })) };
}

function typeReturned({ returns }: CallModel, call: Given, base: string | undefined): Ref | undefined {
  if (returns === undefined) return undefined;
  if (returns === '$receiver')
    return base === undefined ? call.receiver?.refs[0] : { kind: 'instance', type: base };
  if (returns === '$0') {
    const first = call.args[0]?.is.refs[0];
    return first?.kind === 'class'
      ? { kind: 'typed', module: first.module, class: first.class }
      : first?.kind === 'external'
        ? { kind: 'instance', type: first.path }
        : undefined;
  }
  return { kind: 'instance', type: returns };
}

function likeBuiltin(frame: Frame, model: CallModel, name: string, call: Given): Value {
  const builtin = builtins[model.like ?? ''];
  if (builtin === undefined)
    throw new Error(`the model of ${name} is like '${model.like}', which the engine does not know`);
  const asked: BuiltinCall = {
    frame,
    call,
    names: model.parameters ?? [],
    name,
    callback: (fn, values) =>
      callValue(frame, fn, { args: values.map((is, i) => ({ value: -1 - i, is })), place: call.place }),
  };
  return builtin(asked);
}

/** Taint goes from the arguments to the result unless the model says better. */
function flowed(frame: Frame, model: CallModel, name: string, call: Given): Value {
  if (model.flow === 'none' || (model.flow === undefined && model.source !== undefined)) return unknown;
  if (model.flow === undefined) return callUnknown(frame, call, name, model.callbacks !== undefined, true);
  let result: Value = unknown;
  for (const { from, to } of model.flow) {
    const value = valueAt(frame, call, from, model.parameters);
    if (value === undefined) continue;
    const taints = through(deepTaints(frame, value), call, name);
    if (to === 'result') result = { ...result, taints: joinTaints(result.taints, taints) };
    else {
      const target = valueAt(frame, call, to, model.parameters);
      if (target !== undefined && taints.length > 0) writeInto(frame, target, unknown, tainted(taints));
    }
  }
  return result;
}

function through(taints: readonly Taint[], { place }: Given, name: string): readonly Taint[] {
  return withStep(taints, place, { kind: 'through', name });
}

/** Nobody knows what it does: what goes in may come out, and functions among the arguments may be called with it. */
export function callUnknown(
  frame: Frame,
  call: Given,
  name: string,
  knowsCallbacks = false,
  knowsIt = false,
): Value {
  let taints: readonly Taint[] = call.receiver === undefined ? [] : deepTaints(frame, call.receiver);
  for (const { is } of call.args) taints = joinTaints(taints, deepTaints(frame, is));
  if (!knowsCallbacks) {
    const data = { ...tainted(taints) };
    for (const { is } of call.args) {
      for (const ref of is.refs) {
        if (ref.kind !== 'function') continue;
        const fn = frame.analysis.functionAt(ref.module, ref.function);
        const args = fn.parameters.map((_, i) => ({ value: -1 - i, is: data }));
        const returned = callFunction(frame, ref, { args, place: call.place });
        frame.ended = false;
        taints = joinTaints(taints, returned.taints);
      }
    }
  }
  // What an unknown function makes of a secret is hardly the secret, of a text hardly one with its line breaks.
  return tainted(through(knowsIt ? taints : afterUnknown(taints), call, name));
}

/** Kinds that need the data nearly as it was: a secret, a line break, an amount. */
const fragile = confidential | maskOf(['log', 'amount']);

function afterUnknown(taints: readonly Taint[]): readonly Taint[] {
  return taints.some(({ mask }) => (mask & fragile) !== 0)
    ? cleared(tainted(taints), fragile).taints
    : taints;
}

type CallbackSpec = {
  readonly parameters: readonly CallbackParameter[];
  readonly others?: CallbackParameter;
  readonly arity?: { readonly least?: number; readonly most?: number };
  readonly checks?: { readonly field: string; readonly weakness: string; readonly when?: Condition };
  readonly returnSink?: import('./taint-kind.ts').TaintKind;
  readonly returnMisuses?: readonly Misuse[];
};

/** Calls the functions that a value may be, as a framework would. */
export function callCallbacks(
  frame: Frame,
  callee: Value | undefined,
  spec: CallbackSpec,
  call: Given,
): Value {
  let result: Value = nothing;
  for (const ref of functionsIn(frame, callee)) {
    const fn = frame.analysis.functionAt(ref.module, ref.function);
    const { least = 0, most = Number.POSITIVE_INFINITY } = spec.arity ?? {};
    if (fn.parameters.length < least || fn.parameters.length > most) continue;
    const args = fn.parameters.flatMap((parameter, i): GivenArgument[] => {
      const model = spec.parameters[i] ?? spec.others;
      if (model === undefined || parameter.kind === 'list-rest') return [];
      // A default that is worked out says itself what it is: `db=Depends(connect)`.
      if (
        i >= spec.parameters.length &&
        frame.analysis.defaultOf(ref.module, ref.function, i, frame.key) !== undefined
      )
        return [];
      const is = callbackValue(frame, typedAs(frame, model, ref.module, parameter), call, parameter.name);
      if (parameter.kind === 'map-rest') return [{ value: -1 - i, is, spread: 'map' as const }];
      return [
        {
          value: -1 - i,
          is,
          ...(parameter.kind === 'positional' && i < spec.parameters.length ? {} : { name: parameter.name }),
        },
      ];
    });
    if (spec.checks !== undefined) checkLooks(frame, fn, spec.checks, call);
    const returned = callFunction(frame, ref, { args, place: call.place });
    // It is called later: whoever registers it goes on.
    frame.ended = false;
    if (spec.returnSink !== undefined) {
      for (const taint of bodyTaints(frame, returned))
        hit(frame, [taint], spec.returnSink, {
          place: returnedAt(frame, taint) ?? returnPlaceOf(frame, ref, call),
          sink: 'the response',
        });
    }
    if (spec.returnMisuses !== undefined)
      checkMisuses(frame, spec.returnMisuses, returnPlaceOf(frame, ref, call), 'the response', () => ({
        ...returned,
        taints: deepTaints(frame, returned),
      }));
    result = join(result, returned);
  }
  return result;
}

/** What of a returned value becomes the body of a response: a text, the first of a tuple; a map becomes JSON. */
function bodyTaints(frame: Frame, value: Value): readonly Taint[] {
  let taints =
    value.refs.length === 0
      ? value.taints
      : value.taints.filter(() =>
          value.refs.every(({ kind }) => kind === 'parameter' || kind === 'external'),
        );
  for (const ref of value.refs) {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (thing?.kind !== 'list') continue;
    const first = thing.fields.get('0');
    taints = joinTaints(taints, first === undefined ? thing.rest.taints : bodyTaints(frame, first));
  }
  return taints;
}

/** Templates of the project are functions of the map that they are made with. */
function makePage(
  frame: Frame,
  { name, data }: NonNullable<CallModel['view']>,
  call: Given,
  names: readonly string[],
): void {
  const view = valueAt(frame, call, name, names)?.constants;
  const given = valueAt(frame, call, data, names) ?? unknown;
  for (const each of view ?? []) {
    if (typeof each !== 'string' || each === '') continue;
    const module = frame.analysis.viewNamed(each);
    if (module === undefined) continue;
    const page: Extract<Ref, { kind: 'function' }> = { kind: 'function', module, function: 0, cells: [] };
    callFunction(frame, page, { args: [{ value: -1, is: given }], place: call.place });
  }
}

/** A handler that uses what it gets must look at a field of it, itself or in a function that it gives it to. */
function checkLooks(
  frame: Frame,
  fn: CodeFunction,
  { field, weakness, when }: NonNullable<CallbackSpec['checks']>,
  call: Given,
): void {
  const value = (position: Position | 'value') =>
    position === 'value' ? undefined : valueAt(frame, call, position);
  if (when !== undefined && !holds(frame, when, value)) return;
  const first = fn.parameters[0]?.slot;
  if (first === undefined) return;
  const instructions = fn.blocks.flatMap((block) => block.instructions);
  const looks = instructions.some(
    (each) =>
      (each.op === 'field' && each.name === field) ||
      ((each.op === 'call' || each.op === 'call-method') && each.args.some((arg) => arg.value === first)),
  );
  const uses = instructions.some((each) => each.op === 'field' && each.object === first);
  if (!looks && uses)
    frame.faults.push({ place: call.place, weakness, about: field, function: frame.fn.name });
}

/** The functions that a value may be or, as a list, hold. */
function functionsIn(
  frame: Frame,
  value: Value | undefined,
  depth = 2,
): readonly Extract<Ref, { kind: 'function' }>[] {
  return (value?.refs ?? []).flatMap((ref) => {
    if (ref.kind === 'function') return [ref];
    const thing = ref.kind === 'object' && depth > 0 ? thingAt(frame, ref.site) : undefined;
    return thing?.kind === 'list' ? functionsIn(frame, anyField(thing), depth - 1) : [];
  });
}

/** The `return` that the data left by; behind wrappers (`*args`) that of what they wrap. */
function returnedAt(frame: Frame, { steps }: Taint): Place | undefined {
  let place: Place | undefined;
  for (let step = steps; step?.text.kind === 'returned'; step = step.before) {
    place = step.place;
    if (!isWrapper(frame, place)) return place;
  }
  return place;
}

function isWrapper(frame: Frame, { module, start, end }: Place): boolean {
  let inner: CodeFunction | undefined;
  for (const fn of frame.analysis.project.modules[module]?.functions ?? [])
    if (fn.start <= start && fn.end >= end && (inner === undefined || fn.start >= inner.start)) inner = fn;
  return inner?.parameters.some(({ kind }) => kind === 'list-rest') === true && inner.captures.length > 0;
}

function returnPlaceOf(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given) {
  const place = frame.analysis.returnPlace(ref);
  return place ?? call.place;
}

/** A parameter that is declared as a type of the library gets one of those and no data. */
function typedAs(
  frame: Frame,
  model: CallbackParameter,
  module: number,
  { type }: Parameter,
): CallbackParameter {
  if (model.source === undefined || model.type !== undefined || type === undefined) return model;
  const target = frame.analysis.project.typeNamed(module, type);
  if (target?.kind !== 'external') return model;
  const path = frame.analysis.library.canonical(target.path);
  return frame.analysis.library.typeOf(path) === undefined ? model : { type: path };
}

export function callbackValue(frame: Frame, model: CallbackParameter, call: Given, name: string): Value {
  let value: Value = unknown;
  if (model.from === 'element') value = readAny(frame, call.receiver ?? nothing, call.place);
  else if (model.from === 'key') value = keysOf(frame, call.receiver ?? nothing);
  else if (model.from !== undefined) value = valueAt(frame, call, model.from) ?? unknown;
  if (model.type !== undefined)
    value = { ...value, constants: [], refs: [{ kind: 'instance', type: model.type }] };
  if (model.source === undefined) return value;
  return {
    ...value,
    constants: undefined,
    taints: joinTaints(value.taints, [frame.analysis.source(model.source, call.place, name)]),
  };
}
