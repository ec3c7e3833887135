import type { Instruction } from '../code/instruction.ts';
import { numberTypes, plainTypes } from '../code/java/types.ts';
import type { TypeName } from '../code/module.ts';
import { type Frame, read } from './frame.ts';
import { isBelow } from './overloads.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import { cleared, type Ref, type Value } from './value.ts';

/** What a `cast` gives. */
export function castOf(frame: Frame, at: Extract<Instruction, { op: 'cast' }>): Value {
  return asType(frame, read(frame, at.from), {
    module: frame.module,
    type: at.type,
    narrow: at.narrow === true,
  });
}

/** The value as one of a type: a number holds no text; what code that nobody knows gave is an object of the type. */
export function asType(
  frame: Frame,
  value: Value,
  { module, type, narrow }: { readonly module: number; readonly type: TypeName; readonly narrow: boolean },
): Value {
  if (numberTypes.has(type.name)) return asNumber(value, type.name);
  if (type.name === 'char') return asLetter(value);
  if (plainTypes.has(type.name)) return asPlain(value);
  const declared = frame.analysis.declaredType(module, type);
  if (declared === undefined) return value;
  if (!narrow && value.refs.some(({ kind }) => isTelling(kind))) return value;
  const kept = value.refs.filter((ref) => staysAs(frame, ref, declared));
  const isKnown = kept.some(({ kind }) => isTelling(kind));
  return {
    ...value,
    constants: value.constants?.length ? undefined : value.constants,
    refs: isKnown ? kept : [...kept, declared],
  };
}

function isTelling(kind: Ref['kind']): boolean {
  return (
    kind === 'object' || kind === 'instance' || kind === 'function' || kind === 'class' || kind === 'typed'
  );
}

/** Whether what is known of the value says more than the type does. */
function staysAs(frame: Frame, ref: Ref, declared: Ref): boolean {
  if (ref.kind === 'external') return false;
  if (ref.kind === 'instance')
    return (
      declared.kind === 'instance' && frame.analysis.library.typesAbove(ref.type).includes(declared.type)
    );
  if (ref.kind !== 'typed' || declared.kind !== 'typed') return true;
  return isBelow(frame, ref, declared);
}

const ofNumber = maskOf(['amount', 'predictable', 'disclosure']);
const wholeNumbers = /^(?:int|long|short|byte|Integer|Long|Short|Byte)$/;

function asNumber(value: Value, name: string): Value {
  const whole = wholeNumbers.test(name);
  const isKnown = value.constants?.every(
    (each) => typeof each === 'number' || typeof each === 'boolean' || each === null,
  );
  const constants = isKnown
    ? value.constants?.map((each) => (whole && typeof each === 'number' ? Math.trunc(each) : each))
    : undefined;
  const { text: _, ...rest } = cleared(value, allKinds & ~ofNumber);
  return { ...rest, constants, refs: value.refs.filter(({ kind }) => kind === 'parameter') };
}

function asLetter(value: Value): Value {
  const constants = value.constants?.map((each) =>
    typeof each === 'number' ? String.fromCharCode(each) : each,
  );
  return { ...asPlain(value), constants };
}

/** A text: what code that nobody knows gave is nothing that has a name. */
function asPlain(value: Value): Value {
  if (!value.refs.some(({ kind }) => kind === 'external')) return value;
  return {
    ...value,
    constants: value.constants?.length ? value.constants : undefined,
    refs: value.refs.filter(({ kind }) => kind !== 'external'),
  };
}
