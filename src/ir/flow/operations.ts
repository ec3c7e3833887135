import type { Instruction } from '../code/instruction.ts';
import { callModel } from './call-model.ts';
import { ofHost } from './containment.ts';
import { deepTaints } from './deep-taints.ts';
import { aboutOf, type Frame, placeOf, read, thingAt } from './frame.ts';
import { negated, predicatesOf } from './guards.ts';
import { join, joinAll } from './join.ts';
import { binary, joined, textOf, unary } from './operators.ts';
import { sameObject } from './same-object.ts';
import { formattedTaints, shownTaints, withoutLines } from './shown.ts';
import { allKinds } from './taint-kind.ts';
import { constant, unknown, type Value } from './value.ts';

/** The value of an operation on two, with what a comparison tells of them. */
export function binaryOf(frame: Frame, at: Extract<Instruction, { op: 'binary' }>): Value {
  const left = read(frame, at.left);
  const right = read(frame, at.right);
  const isText = frame.code.language === 'java' && at.operator === '+';
  const taintsOf = (value: Value) =>
    isText ? shownTaints(frame, value, placeOf(frame, at)) : deepTaints(frame, value);
  if (frame.code.language === 'python') {
    if (at.operator === '/' && !isNumber(left) && !isNumber(right)) {
      // `folder / name` of pathlib; a division of what is not known keeps what it could be.
      const path = joined([left, constant('/'), right], taintsOf);
      return { ...path, refs: [...left.refs, ...right.refs].filter((ref) => ref.kind === 'instance') };
    }
    if (at.operator === '%') {
      const own = overloaded(frame, left, right, '__mod__', at);
      if (own !== undefined) return own;
      const named = namedParts(frame, left, right);
      const place = placeOf(frame, at);
      const shows = (value: Value) =>
        named === undefined ? formattedTaints(frame, value, place) : shownTaints(frame, value, place);
      const made = binary('%', left, named ?? right, shows);
      return isQuoted(textOf(left)) ? { ...made, taints: withoutLines(made.taints) } : made;
    }
    if (at.operator === '|' && left.refs.some(({ kind }) => kind === 'object')) return join(left, right);
    if (
      at.operator === '*' &&
      (typeof left.constants?.[0] === 'string' || left.refs.some(({ kind }) => kind === 'object'))
    )
      return left;
  }
  if (frame.code.language === 'java' && at.operator === '/' && isWhole(left) && isWhole(right)) {
    const { constants } = binary('/', left, right, taintsOf);
    return {
      ...unknown,
      constants: constants?.map((each) => (typeof each === 'number' ? Math.trunc(each) : each)),
    };
  }
  const same = at.operator === '==' || at.operator === '!=' ? sameObject(frame, left, right) : undefined;
  if (same !== undefined) return constant(same === (at.operator === '=='));
  return { ...binary(at.operator, left, right, taintsOf), predicates: predicatesOf(frame, at) };
}

/** An operator that the left side's type has a model of: `Markup('<b>%s</b>') % name` escapes. */
function overloaded(
  frame: Frame,
  left: Value,
  right: Value,
  name: string,
  at: Instruction,
): Value | undefined {
  const [ref] = left.refs;
  const known = ref?.kind === 'instance' ? frame.analysis.library.methodOf(ref.type, name) : undefined;
  if (known === undefined) return undefined;
  const args = [{ value: -1, is: right }];
  return callModel(frame, known.model, known.path, { args, receiver: left, place: placeOf(frame, at) });
}

/** `%r` writes line breaks as `\\n`. */
function isQuoted(text: string | undefined): boolean {
  const places = text?.match(/%(?:\(\w+\))?[-+ #0-9.*]*[a-z]/gi) ?? [];
  return places.length > 0 && places.every((place) => /[rdifxa]$/.test(place));
}

/** Of a map given to `'… %(name)s …' % map`, what is asked for by name. */
function namedParts(frame: Frame, left: Value, right: Value): Value | undefined {
  const names = [...(textOf(left) ?? '').matchAll(/%\((\w+)\)/g)].map(([, name]) => name ?? '');
  const [ref] = right.refs;
  const thing = right.refs.length === 1 && ref?.kind === 'object' ? thingAt(frame, ref.site) : undefined;
  if (names.length === 0 || thing?.kind !== 'map') return undefined;
  return joinAll(names.map((name) => thing.fields.get(name) ?? thing.rest));
}

function isNumber({ constants, refs }: Value): boolean {
  return (
    refs.length === 0 &&
    constants !== undefined &&
    constants.length > 0 &&
    constants.every((each) => typeof each === 'number')
  );
}

function isWhole(value: Value): boolean {
  return isNumber(value) && value.constants?.every((each) => Number.isInteger(each)) === true;
}

/** The value of an operation on one; `not` turns round what is told. */
export function unaryOf(frame: Frame, at: Extract<Instruction, { op: 'unary' }>): Value {
  const operand = read(frame, at.operand);
  const value = unary(at.operator, operand);
  if (at.operator === 'not') {
    const empty = aboutOf(frame, at.operand).flatMap(({ variable, part }) =>
      part === undefined
        ? [{ variable, when: true, clears: allKinds }]
        : part === 'host'
          ? [{ variable, when: true, clears: ofHost }]
          : [],
    );
    return { ...value, predicates: [...negated(operand), ...empty] };
  }
  if (at.operator !== 'typeof') return value;
  const about = aboutOf(frame, at.operand).at(0);
  return about === undefined ? value : { ...value, about: { variable: about.variable, part: 'type' } };
}
