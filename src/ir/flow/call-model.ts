import { slotAt, at as valueAt } from './arguments.ts';
import type { BuiltinCall } from './builtins/builtin.ts';
import { builtins } from './builtins.ts';
import { callUnknown, looksUp, through } from './call-unknown.ts';
import { callCallbacks } from './callbacks.ts';
import { holds } from './conditions.ts';
import { deepTaints } from './deep-taints.ts';
import { aboutOf, type Frame } from './frame.ts';
import type { Given } from './given.ts';
import { tupleType } from './go-values.ts';
import { guardsOf } from './guards.ts';
import { emptyThing } from './heap.ts';
import { joinTaints } from './join.ts';
import type { CallModel, Position, Sink } from './models.ts';
import { newThing, writeInto } from './objects.ts';
import { textOf } from './operators.ts';
import { makePage } from './pages.ts';
import { refine } from './refine.ts';
import { checkMisuses, checkSinks } from './sink.ts';
import { type KindMask, maskOf } from './taint-kind.ts';
import { cleared, type Ref, reference, tainted, unknown, type Value } from './value.ts';

/** What a model says of a call. */
export function callModel(frame: Frame, model: CallModel, name: string, call: Given, base?: string): Value {
  const names = model.parameters ?? [];
  const value = (position: Parameters<typeof valueAt>[2] | 'value') =>
    position === 'value' ? undefined : valueAt(frame, call, position, names);
  if (model.sinks !== undefined) {
    checkSinks(frame, model.sinks, call, names, name);
    noteAddresses(frame, model.sinks, value, call, name);
  }
  const isMade = [model.view ?? []].flat().some((view) => makePage(frame, view, call, names));
  if (model.misuses !== undefined) checkMisuses(frame, model.misuses, call.place, name, value);
  if (model.route !== undefined) frame.analysis.declaredRoute(frame, model, call, name);
  for (const { at, source } of model.fills ?? []) {
    const target = value(at);
    if (target !== undefined)
      writeInto(frame, target, unknown, tainted([frame.analysis.source(source, call.place, name)]));
  }
  const way = model.route === undefined ? undefined : value(model.route.path);
  const path = way === undefined ? undefined : textOf(way);
  let result = isMade ? unknown : resultOf(frame, model, name, call, base);
  // The decorator that it gives knows the path.
  if (path !== undefined && model.returns?.startsWith('$') === false)
    result = { ...result, constants: [path] };
  for (const each of model.callbacks ?? []) {
    const returned = callCallbacks(
      frame,
      value(each.at),
      each,
      path === undefined ? call : { ...call, path },
    );
    if (each.result === 'result') result = returned;
    else if (each.result === 'element') {
      result = newThing(frame, call.place, { ...emptyThing, kind: 'list', rest: returned }, '#mapped');
    }
  }
  if (model.results !== undefined) result = severalOf(frame, model.results, result, call.place);
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

/** What a call to the outside is given as its address: for what reads programs besides their flaws. */
function noteAddresses(
  frame: Frame,
  sinks: readonly Sink[],
  value: (position: Position) => Value | undefined,
  { place }: Given,
  name: string,
): void {
  for (const { at, kind } of sinks) {
    const given = kind === 'url' ? value(at) : undefined;
    const text = given === undefined ? undefined : textOf(given);
    if (text !== undefined) frame.analysis.reached(name, place, text);
  }
}

/** A tuple of what is said of each result. */
function severalOf(
  frame: Frame,
  results: NonNullable<CallModel['results']>,
  first: Value,
  place: Given['place'],
): Value {
  const fields = new Map(
    results.map((each, i): [string, Value] => {
      const data = i === 0 ? first : each?.same ? { ...first, refs: [] } : unknown;
      return [
        String(i),
        each?.type === undefined
          ? data
          : { ...data, constants: [], refs: [{ kind: 'instance', type: each.type }] },
      ];
    }),
  );
  return newThing(
    frame,
    place,
    { ...emptyThing, kind: 'list', fields, type: tupleType, rest: unknown },
    '#results',
  );
}

function resultOf(
  frame: Frame,
  model: CallModel,
  name: string,
  call: Given,
  base: string | undefined,
): Value {
  if (model.returnsList !== undefined)
    return newThing(
      frame,
      call.place,
      { ...emptyThing, kind: 'list', rest: reference({ kind: 'instance', type: model.returnsList }) },
      '#typed',
    );
  const made =
    model.like === undefined ? flowed(frame, model, name, call) : likeBuiltin(frame, model, name, call);
  const names = model.parameters ?? [];
  const clears = clearsOf(frame, model, (position) => valueAt(frame, call, position, names));
  const clean = revived(cleared(made, clears), model);
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
    (model.returns === '$receiver' || model.part) && call.receiverSlot !== undefined && call.receiverSlot >= 0
      ? aboutOf(frame, call.receiverSlot).at(0)
      : undefined;
  const typed =
    type === undefined
      ? clean
      : { ...clean, constants: [], refs: [type], ...(about === undefined ? {} : { about }) };
  if (model.source === undefined) return typed;
  const own = model.sourceUnless;
  if (
    own !== undefined &&
    holds(frame, own, (at) => (at === 'value' ? undefined : valueAt(frame, call, at, names)))
  )
    return typed;
  const origin = frame.analysis.source(model.source, call.place, name);
  const entering = cleared(tainted([origin]), clears).taints;
  return { ...typed, constants: undefined, taints: joinTaints(typed.taints, entering) };
}

/** Kinds that the result is safe for, with what the arguments decide. */
function clearsOf(
  frame: Frame,
  { clears, clearsWhen = [] }: CallModel,
  valueAt: (position: Position) => Value | undefined,
): KindMask {
  const asked = (position: Position | 'value') => (position === 'value' ? undefined : valueAt(position));
  return clearsWhen.reduce(
    (mask, each) => (holds(frame, each.when, asked) ? mask | maskOf(each.clears) : mask),
    clears === undefined ? 0 : maskOf(clears),
  );
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
      frame.calling.callValue(frame, fn, {
        args: values.map((is, i) => ({ value: -1 - i, is })),
        place: call.place,
      }),
  };
  return builtin(asked);
}

/** Taint goes from the arguments to the result unless the model says better. */
function flowed(frame: Frame, model: CallModel, name: string, call: Given): Value {
  if (model.flow === 'none' || (model.flow === undefined && model.source !== undefined)) return unknown;
  if (model.flow === undefined) {
    // What a query finds is not what it was asked with.
    const asks = model.sinks !== undefined && looksUp(name);
    return callUnknown(frame, call, name, model.callbacks !== undefined, !asks);
  }
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
