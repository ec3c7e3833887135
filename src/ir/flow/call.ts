import { numberTypes } from '../code/go/types.ts';
import type { Instruction } from '../code/instruction.ts';
import type { CodeFunction } from '../code/module.ts';
import { joinCalls } from './alternatives.ts';
import { applySummary } from './apply.ts';
import { actuals, given } from './arguments.ts';
import { callMethod } from './call-method.ts';
import { callModel } from './call-model.ts';
import { callUnknown } from './call-unknown.ts';
import { asType } from './casts.ts';
import { noteAsked, noteCalled } from './conditions.ts';
import { construct, constructClass } from './construct.ts';
import { aboutOf, type Calling, type Frame, placeOf, read, receiverIndex, thingAt } from './frame.ts';
import { calledWith, calledWithSecond, type Given } from './given.ts';
import { asNumber, converted } from './go-values.ts';
import { join } from './join.ts';
import { writeInto } from './objects.ts';
import { textOf } from './operators.ts';
import { calledAs, meantBy } from './overloads.ts';
import { longestName } from './read.ts';
import { readData } from './read-data.ts';
import { refined } from './refine.ts';
import { sensitive, unguessed } from './sensitive.ts';
import { constant, nothing, type Ref, reference, type Value } from './value.ts';

type CallInstruction = Extract<Instruction, { op: 'call' | 'call-method' | 'new' }>;

/** The result of a call, after its effects on the state. */
export function callInstruction(frame: Frame, at: CallInstruction): Value {
  const place = placeOf(frame, at);
  const call = named(frame, given(frame, at.args, place));
  if (at.op === 'call-method') {
    const receiver = read(frame, at.object);
    const result = callMethod(frame, { ...call, receiver, receiverSlot: at.object }, at.name);
    return asked(frame, at, call, sensitive(frame, result, nameOfResult(at.name, call), place));
  }
  const callee = read(frame, at.callee);
  const global = callee.about?.variable.root;
  if (at.op === 'call' && global?.kind === 'global' && global.name.startsWith('get'))
    return sensitive(frame, callValue(frame, callee, call), global.name.replace(/^get_?/, ''), place, {
      answers: true,
    });
  if (at.op === 'new') return construct(frame, callee, call);
  const route = at.op === 'call' && at.decorator ? textOf({ ...callee, refs: [] }) : undefined;
  const result = callValue(frame, callee, route === undefined ? call : { ...call, path: route });
  // A decorator that nobody knows gives back what it decorates.
  if (at.op === 'call' && at.decorator && !callee.refs.some(({ kind }) => kind === 'function')) {
    return join(result, call.args[0]?.is ?? nothing);
  }
  return result;
}

/** `args.get('next')`: asked again it gives the same, and what a guard said of the one answer holds for the other. */
function asked(
  frame: Frame,
  { name, object }: Extract<Instruction, { op: 'call-method' }>,
  { args }: Given,
  value: Value,
): Value {
  if (!name.startsWith('get') || value.about !== undefined || value.taints.length === 0) return value;
  const about = aboutOf(frame, object).at(0);
  const [key] = args[0]?.is.constants?.length === 1 ? args[0].is.constants : [];
  if (about === undefined || about.part !== undefined || typeof key !== 'string') return value;
  const { root, path } = about.variable;
  if (path.length >= 4) return value;
  const variable = { root, path: [...path, `${name}(${key})`] };
  return { ...refined(frame, variable, value), about: { variable } };
}

/** What only does something with a secret tells whether it did. */
const changes =
  /^_*(?:put|delete|remove|store|save|set|update|write|revoke|rotate|validate|verify|check|is|has|needs|reset|clear|log)(?:_|(?=[A-Z]))/;

/** Answers by name: a program calls the same methods by the thousand. */
const gotten = new Map<string, string | undefined>();

/** What a method gives, by its name; undefined where it gives nothing of that name. */
function gotBy(method: string): string | undefined {
  if (!gotten.has(method))
    gotten.set(
      method,
      changes.test(method)
        ? undefined
        : method.replace(/^(?:get|read|load|fetch|query|param|header|cookie|pop)_?/, ''),
    );
  return gotten.get(method);
}

/** `getPassword()` and `form.get('password')` both give a password. */
function nameOfResult(method: string, { args }: Given): string {
  const what = gotBy(method);
  if (what === undefined) return '';
  const [key] = args[0]?.is.constants?.length === 1 ? args[0].is.constants : [];
  return what === method ||
    !/^(?:|[Aa]rgument|[Pp]arameter|[Ii]tem|[Vv]alue|[Hh]eader|list)$/.test(what) ||
    typeof key !== 'string'
    ? what
    : key;
}

/** What is given by a name that must not be guessed: `save(token=…)`. */
function named(frame: Frame, call: Given): Given {
  if (!call.args.some(({ name }) => name !== undefined)) return call;
  const args = call.args.map((arg) => ({ ...arg, is: unguessed(frame, arg.is, arg.name ?? '', call.place) }));
  return { ...call, args };
}

/** Calls whatever a value may refer to. */
function callValue(frame: Frame, callee: Value, call: Given): Value {
  noteAsked(frame, callee);
  noteCalled(frame, callee);
  if (callee.refs.length === 0) return callUnknown(frame, call, 'a function');
  return joinCalls(frame, meantBy(frame, callee.refs, call), (ref) => callRef(frame, ref, call));
}

function callRef(frame: Frame, ref: Ref, call: Given): Value {
  switch (ref.kind) {
    case 'function':
      return callFunction(frame, ref, call);
    case 'class':
      return frame.code.language === 'go'
        ? converted(frame, ref, call.args[0]?.is)
        : constructClass(frame, ref, call);
    case 'external':
      return callLibrary(frame, ref.path, call);
    case 'instance':
      return callLibrary(frame, ref.type, call);
    case 'parameter':
      noteGiven(frame, ref, call);
      return callUnknown(frame, call, 'a function');
    case 'object': {
      const methods = calledAs(frame, ref);
      if (methods.length > 0)
        return joinCalls(frame, meantBy(frame, methods, call), (each) => callRef(frame, each, call));
      const type = thingAt(frame, ref.site, 'shape')?.type;
      const model = type === undefined ? undefined : frame.analysis.library.callOf(type);
      if (type !== undefined && model !== undefined)
        return callModel(frame, model, type, { ...call, receiver: reference(ref) });
      noteGiven(frame, ref, call);
      return callUnknown(frame, call, 'a function');
    }
    case 'typed': {
      const methods = calledAs(frame, ref);
      return methods.length > 0
        ? joinCalls(frame, meantBy(frame, methods, call), (each) => callRef(frame, each, call))
        : callUnknown(frame, call, 'a function');
    }
    default:
      return callUnknown(frame, call, 'a function');
  }
}

/** What a function was called with is kept where whoever made it sees that: `resolve(value)`. */
function noteGiven(frame: Frame, ref: Extract<Ref, { kind: 'parameter' | 'object' }>, { args }: Given): void {
  if (frame.code.language === 'python') return;
  if (ref.kind === 'object' && thingAt(frame, ref.site, 'shape')?.kind !== 'resolver') return;
  const [first, second] = args.map(({ is }) => is);
  if (first !== undefined) writeInto(frame, reference(ref), constant(calledWith), first);
  if (second !== undefined && frame.code.language === 'go')
    writeInto(frame, reference(ref), constant(calledWithSecond), second);
}

/** A function of the project, by its summary. */
function callFunction(frame: Frame, ref: Extract<Ref, { kind: 'function' }>, call: Given): Value {
  const { analysis } = frame;
  const said = analysis.modelOf(ref.module, ref.function);
  if (said !== undefined)
    return callModel(frame, said.model, said.name, ref.self ? { ...call, receiver: ref.self } : call);
  const fn = analysis.functionAt(ref.module, ref.function);
  if (fn.abstract) return declared(frame, callUnknown(frame, call, fn.name), ref.module, fn);
  const { values, slots } = actuals(frame, withBound(ref, call), ref);
  fn.parameters.forEach(({ name }, i) => {
    const value = values[i];
    if (value !== undefined) values[i] = unguessed(frame, value, name, call.place);
  });
  values[receiverIndex(fn)] = ref.self ?? call.receiver;
  slots[receiverIndex(fn)] = call.receiverSlot;
  ref.cells.forEach((cell, i) => {
    values[receiverIndex(fn) + 1 + i] = cell;
  });
  analysis.calledFunction(frame, ref, call.place);
  const summary = analysis.summaryFor(ref, values, frame);
  const result = applySummary(frame, summary, { values, slots, place: call.place, name: fn.name });
  if (summary.exits) frame.ended = true;
  return declared(frame, result, ref.module, fn);
}

/** The arguments that it was bound to come first. */
function withBound({ bound }: Extract<Ref, { kind: 'function' }>, call: Given): Given {
  if (bound === undefined) return call;
  return { ...call, args: [...bound.map((is, i) => ({ value: -1 - i, is })), ...call.args] };
}

/** Where what comes back is not known, what is declared to come back tells its type. */
function declared(
  frame: Frame,
  result: Value,
  module: number,
  { returns, async, generator }: CodeFunction,
): Value {
  if (returns === undefined || generator || (async && result === nothing)) return result;
  if (frame.code.language === 'go' && numberTypes.has(returns.name)) return asNumber(result);
  if (frame.code.language === 'java') return asType(frame, result, { module, type: returns, narrow: false });
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

/** A function of a library by its name. */
function callLibrary(frame: Frame, path: string, call: Given): Value {
  const { library } = frame.analysis;
  const name = library.canonical(path);
  frame.analysis.called(name, call.place);
  const model = library.callOf(name);
  if (model !== undefined) return readData(frame, name, call, callModel(frame, model, name, call));
  // A type is called to make an instance.
  const result = callUnknown(frame, call, name);
  if (library.typeOf(name) !== undefined) return { ...result, refs: [{ kind: 'instance', type: name }] };
  return name.length > longestName
    ? result
    : readData(frame, name, call, {
        ...result,
        refs: [{ kind: 'external', path: library.resultPath(name) }],
      });
}

/** All ways to call; each frame carries them to those that a call is made of. */
export const calling: Calling = { callValue, callRef, callFunction, construct };
