import type { Instruction } from '../code/instruction.ts';
import { callInstruction } from './call.ts';
import { castOf } from './casts.ts';
import { elementOf, listOf, mapOf, slice } from './collections.ts';
import { dataValue } from './data-value.ts';
import { readAny } from './elements.ts';
import { callEntries, callFrameworkMethods } from './entries.ts';
import { readIndexed, readNamed, setField } from './fields.ts';
import { aboutOf, type Frame, placeOf, read, receiverIndex, write } from './frame.ts';
import { addressOf, asserted, pointedBy, resultOf } from './go-values.ts';
import { bothPredicates, join } from './join.ts';
import { binaryOf, unaryOf } from './operations.ts';
import { joined } from './operators.ts';
import { reportPrint } from './pages.ts';
import { togetherTold } from './refine.ts';
import { sensitive, unguessed } from './sensitive.ts';
import { shownTaints } from './shown.ts';
import { checkComparison, checkMisuses, checkSetting } from './sink.ts';
import { maskOf } from './taint-kind.ts';
import { constant, type Place, reference, tainted, unknown, type Value } from './value.ts';
import { functionOf, loadCell, loadGlobal, parameter, storeCell, storeGlobal } from './variables.ts';
import { withStep } from './way.ts';

/** Does one instruction in the state of its frame. */
export function step(frame: Frame, at: Instruction): void {
  switch (at.op) {
    case 'constant':
      return write(frame, at.to, constant(at.value));
    case 'regex':
      return write(frame, at.to, regex(frame, at));
    case 'copy':
      return write(frame, at.to, withLogic(frame, at, assigned(frame, at, read(frame, at.from))));
    case 'cast':
      return write(frame, at.to, frame.code.language === 'go' ? asserted(frame, at) : castOf(frame, at));
    case 'result':
      return write(frame, at.to, resultOf(frame, at));
    case 'address':
      return write(frame, at.to, addressOf(frame, at));
    case 'pointed':
      return write(frame, at.to, pointedBy(frame, at));
    case 'load-global':
      return write(frame, at.to, loadGlobal(frame, at.name, at));
    case 'store-global':
      checkSetting(frame, at, read(frame, at.from));
      return storeGlobal(frame, at.name, named(frame, read(frame, at.from), at.name, placeOf(frame, at)));
    case 'load-cell':
      return write(frame, at.to, loadCell(frame, at.cell, at));
    case 'store-cell':
      return storeCell(frame, at.cell, read(frame, at.from));
    case 'this':
      return write(frame, at.to, parameter(frame, receiverIndex(frame.fn)));
    case 'super':
      return write(
        frame,
        at.to,
        frame.analysis.superOf(frame.module, frame.fn.class, parameter(frame, receiverIndex(frame.fn))),
      );
    case 'field':
      return write(frame, at.to, readNamed(frame, at.object, at.name, at));
    case 'set-field':
      return setField(frame, at, read(frame, at.object), constant(at.name), read(frame, at.from));
    case 'index':
      return write(frame, at.to, readIndexed(frame, at));
    case 'set-index':
      return setField(frame, at, read(frame, at.object), read(frame, at.index), read(frame, at.from));
    case 'delete-index':
      return setField(frame, at, read(frame, at.object), read(frame, at.index), constant(undefined));
    case 'slice':
      return write(frame, at.to, slice(frame, at));
    case 'call':
    case 'call-method':
    case 'new':
      return write(frame, at.to, callInstruction(frame, at));
    case 'binary':
      checkComparison(frame, at, [read(frame, at.left), read(frame, at.right)]);
      return write(frame, at.to, binaryOf(frame, at));
    case 'unary':
      return write(frame, at.to, unaryOf(frame, at));
    case 'template':
      return write(
        frame,
        at.to,
        joined(
          at.parts.map((slot) => read(frame, slot)),
          (value) => shownTaints(frame, value, placeOf(frame, at)),
        ),
      );
    case 'list':
      return write(frame, at.to, listOf(frame, at));
    case 'map':
      return write(frame, at.to, mapOf(frame, at));
    case 'element':
      return write(frame, at.to, elementOf(frame, at));
    case 'function':
      return write(frame, at.to, functionMade(frame, at));
    case 'class':
      return write(frame, at.to, classMade(frame, at));
    case 'import':
      return write(
        frame,
        at.to,
        frame.analysis.imported(frame.module, at.module, at.name, frame.key, placeOf(frame, at)),
      );
    case 'data':
      return write(frame, at.to, dataValue(frame, at));
    case 'await':
      return write(frame, at.to, read(frame, at.from));
    case 'yield':
      frame.yields.value = join(frame.yields.value, yielded(frame, at));
      return write(frame, at.to, unknown);
    case 'caught':
      return write(frame, at.to, caught(frame, at));
    case 'print':
      return reportPrint(frame, at, read(frame, at.from));
  }
}

/** Of an error of any kind nobody knows what its text tells; one of the program's own kinds says what it was made to say. */
function caught(frame: Frame, at: Extract<Instruction, { op: 'caught' }>): Value {
  const known = at.types.length === 0 ? undefined : frame.thrown.get(frame.block);
  return known === undefined ? anyCaught(frame, at) : join(anyCaught(frame, at), known);
}

function anyCaught(frame: Frame, at: Extract<Instruction, { op: 'caught' }>): Value {
  if (frame.code.language === 'java') return caughtTyped(frame, at);
  if (!at.types.some((type) => anyError.has(type))) return unknown;
  if (frame.code.language !== 'python') return reference({ kind: 'instance', type: 'Error' });
  const taint = frame.analysis.source('error-detail', placeOf(frame, at), at.types.join(', '));
  return tainted([{ ...taint, mask: maskOf(['disclosure']) }]);
}

/** An object of the classes that a handler names. */
function caughtTyped({ analysis, module }: Frame, { types }: Extract<Instruction, { op: 'caught' }>): Value {
  if (types.length === 0) return unknown;
  const refs = types.flatMap((name) => analysis.declaredType(module, { name }) ?? []);
  return { ...unknown, refs: [...refs, { kind: 'instance', type: 'java.lang.Throwable' }] };
}

const anyError: ReadonlySet<string> = new Set(['Exception', 'BaseException', 'Error']);

/** What a name says of a value: that it is confidential, that nobody may guess it. */
function named(frame: Frame, value: Value, name: string, place: Place): Value {
  return unguessed(frame, sensitive(frame, value, name, place), name, place);
}

function regex(frame: Frame, at: Extract<Instruction, { op: 'regex' }>): Value {
  const value = {
    ...reference({ kind: 'instance', type: 'RegExp' }),
    text: `/${at.source}/${at.flags}`,
  };
  const misuses = frame.analysis.library.callOf('%regex')?.misuses;
  if (misuses !== undefined)
    checkMisuses(frame, misuses, placeOf(frame, at), 'a regular expression', () => value);
  return value;
}

/** `isText(name) && isShort(name)`: true when both are, false when one is not. */
function withLogic(frame: Frame, { and, or }: Extract<Instruction, { op: 'copy' }>, value: Value): Value {
  const parts = and ?? or;
  if (parts === undefined) return value;
  const [left = [], right = []] = parts.map((slot) => read(frame, slot).predicates);
  const all = and !== undefined;
  const predicates = [...left, ...right].filter(({ when }) => when === all);
  const either = bothPredicates(
    left.filter(({ when }) => when !== all),
    right.filter(({ when }) => when !== all),
  );
  const told = [...predicates, ...togetherTold(predicates), ...either];
  return told.length === 0 ? value : { ...value, predicates: told };
}

function assigned(frame: Frame, at: Extract<Instruction, { op: 'copy' }>, given: Value): Value {
  const about = aboutOf(frame, at.from).at(0);
  // What the program does not name has an empty name.
  const name = (at.to < frame.fn.variables ? frame.fn.names[at.to] : undefined) || undefined;
  const value = name === undefined ? given : named(frame, given, name, placeOf(frame, at));
  const taints =
    name === undefined
      ? value.taints
      : withStep(value.taints, placeOf(frame, at), { kind: 'assigned', name });
  if (taints === given.taints && about === given.about) return given;
  return { ...value, taints, ...(about === undefined ? {} : { about }) };
}

function classMade(frame: Frame, at: Extract<Instruction, { op: 'class' }>): Value {
  const made = frame.analysis.classValue(frame, at);
  callFrameworkMethods(frame, made, at);
  return made;
}

function functionMade(frame: Frame, at: Extract<Instruction, { op: 'function' }>): Value {
  for (const { parameter: index, value } of at.defaults ?? [])
    frame.analysis.noteDefault(frame.module, at.function, index, read(frame, value));
  const made = functionOf(frame, at.function);
  callEntries(frame, made, at);
  return made;
}

function yielded(frame: Frame, at: Extract<Instruction, { op: 'yield' }>): Value {
  if (at.from === undefined) return constant(undefined);
  const value = read(frame, at.from);
  return at.each ? readAny(frame, value, placeOf(frame, at)) : value;
}
