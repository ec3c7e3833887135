import { numberTypes, plainTypes } from '../code/go/types.ts';
import type { Instruction } from '../code/instruction.ts';
import type { TypeName } from '../code/module.ts';
import { parameterSite } from './access-path.ts';
import { type Frame, read, thingAt } from './frame.ts';
import { withAnswer } from './go-answers.ts';
import { emptyThing } from './heap.ts';
import { join } from './join.ts';
import { newThing } from './objects.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import { cleared, nothing, type Ref, reference, tainted, unknown, type Value } from './value.ts';

/** The type of the several results of one call. */
export const tupleType = '(,)';

/** `x.(T)`, `int64(x)`, what is declared as of a type. */
export function asserted(frame: Frame, at: Extract<Instruction, { op: 'cast' }>): Value {
  return asType(frame, read(frame, at.from), {
    module: frame.module,
    type: at.type,
    narrow: at.narrow === true,
  });
}

/** The value as one of a type: a number holds no text; what code that nobody knows gave is an object of the type. */
function asType(
  frame: Frame,
  value: Value,
  { module, type, narrow }: { readonly module: number; readonly type: TypeName; readonly narrow: boolean },
): Value {
  if (numberTypes.has(type.name)) return asNumber(value);
  if (plainTypes.has(type.name)) return value;
  const declared = frame.analysis.declaredType(module, type);
  if (declared === undefined) return value;
  const telling = value.refs.filter((ref) => isTelling(ref));
  if (telling.length > 0 && (!narrow || telling.some((ref) => sameKind(ref, declared)))) return value;
  const kept = narrow
    ? value.refs.filter(({ kind }) => kind === 'parameter' || kind === 'object')
    : value.refs;
  return {
    ...value,
    constants:
      value.constants?.length && !value.constants.every((each) => each === null)
        ? undefined
        : value.constants,
    refs: [...kept.filter(({ kind }) => kind !== 'external'), declared],
  };
}

function isTelling({ kind }: Ref): boolean {
  return (
    kind === 'object' || kind === 'instance' || kind === 'function' || kind === 'class' || kind === 'typed'
  );
}

function sameKind(ref: Ref, declared: Ref): boolean {
  if (ref.kind === 'object') return true;
  if (ref.kind === 'instance') return declared.kind === 'instance' && ref.type === declared.type;
  return (
    ref.kind === 'typed' &&
    declared.kind === 'typed' &&
    ref.module === declared.module &&
    ref.class === declared.class
  );
}

const ofNumber = maskOf(['amount', 'predictable', 'disclosure']);

/** A number holds no text; how large it is, somebody may still choose. */
export function asNumber(value: Value): Value {
  const isKnown = value.constants?.every(
    (each) => typeof each === 'number' || typeof each === 'boolean' || each === null,
  );
  const { text: _, ...rest } = cleared(value, allKinds & ~ofNumber);
  return {
    ...rest,
    constants: isKnown ? value.constants : undefined,
    refs: value.refs.filter(({ kind }) => kind === 'parameter'),
  };
}

/** One of several results: of a function of the program what it returned there, of a library's the first. */
export function resultOf(
  frame: Frame,
  { from, number, last }: Extract<Instruction, { op: 'result' }>,
): Value {
  const value = read(frame, from);
  let found: Value = nothing;
  const others: Ref[] = [];
  for (const ref of value.refs) {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site, `.${number}`) : undefined;
    if (thing?.type === tupleType) found = join(found, thing.fields.get(String(number)) ?? thing.rest);
    else others.push(ref);
  }
  const answered = (is: Value) => withAnswer(is, value, last === true);
  if (others.length === 0 && value.refs.length > 0 && value.taints.length === 0) return answered(found);
  if (number === 0) return join(found, withoutAnswer({ ...value, refs: others }));
  // The last tells of an error or whether there is a value.
  return answered(join(found, last ? unknown : tainted(value.taints)));
}

function withoutAnswer({ predicates: _, ...value }: Value): Value {
  return value;
}

/** `&x`: what refers to an object leads to it already; a text or number is put in a box. */
export function addressOf(frame: Frame, at: Extract<Instruction, { op: 'address' | 'pointed' }>): Value {
  const value = read(frame, at.from);
  if (value.refs.some((ref) => isTelling(ref))) return value;
  return newThing(frame, at, { ...emptyThing, kind: 'cell', fields: new Map([['*', value]]) }, '#box');
}

/** `*p`, and a variable after what got its address ran. */
export function pointedBy(frame: Frame, at: Extract<Instruction, { op: 'address' | 'pointed' }>): Value {
  const value = read(frame, at.from);
  if (value.refs.length === 0) return value;
  let found: Value = nothing;
  const kept: Ref[] = [];
  for (const ref of value.refs) {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site, '.*') : undefined;
    if (thing?.kind === 'cell') {
      found = join(found, join(thing.fields.get('*') ?? nothing, thing.rest));
      continue;
    }
    kept.push(ref);
    const written =
      ref.kind === 'parameter'
        ? thingAt(frame, parameterSite(ref.index, ref.path))?.fields.get('*')
        : undefined;
    if (written !== undefined) found = join(found, written);
  }
  return kept.length === 0 ? found : join({ ...value, refs: kept }, found);
}

/** `Name(value)`: the same, as one of a type that may have methods. */
export function converted(
  { analysis }: Frame,
  ref: Extract<Ref, { kind: 'class' }>,
  given: Value | undefined,
): Value {
  const value = given ?? unknown;
  const { methods } = analysis.classAt(ref);
  if (methods.length === 0 || value.refs.some((each) => isTelling(each))) return value;
  const typed = reference({ kind: 'typed', module: ref.module, class: ref.class });
  return { ...value, refs: [...value.refs, ...typed.refs] };
}
