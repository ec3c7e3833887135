import type { Instruction } from '../code/instruction.ts';
import { aboutOf, type Frame, read } from './frame.ts';
import { negated, predicatesOf } from './guards.ts';
import { binary, joined, unary } from './operators.ts';
import { deepTaints } from './read.ts';
import { allKinds } from './taint-kind.ts';
import { constant, join, type Value } from './value.ts';

export function binaryOf(frame: Frame, at: Extract<Instruction, { op: 'binary' }>): Value {
  const left = read(frame, at.left);
  const right = read(frame, at.right);
  const taintsOf = (value: Value) => deepTaints(frame, value);
  if (frame.code.language === 'python') {
    if (at.operator === '/' && !isNumber(left) && !isNumber(right)) {
      // `folder / name` of pathlib; a division of what is not known keeps what it could be.
      const path = joined([left, constant('/'), right], taintsOf);
      return { ...path, refs: [...left.refs, ...right.refs].filter((ref) => ref.kind === 'instance') };
    }
    if (at.operator === '|' && left.refs.some(({ kind }) => kind === 'object')) return join(left, right);
    if (
      at.operator === '*' &&
      (typeof left.constants?.[0] === 'string' || left.refs.some(({ kind }) => kind === 'object'))
    )
      return left;
  }
  return { ...binary(at.operator, left, right, taintsOf), predicates: predicatesOf(frame, at) };
}

function isNumber({ constants, refs }: Value): boolean {
  return (
    refs.length === 0 &&
    constants !== undefined &&
    constants.length > 0 &&
    constants.every((each) => typeof each === 'number')
  );
}

export function unaryOf(frame: Frame, at: Extract<Instruction, { op: 'unary' }>): Value {
  const operand = read(frame, at.operand);
  const value = unary(at.operator, operand);
  if (at.operator === 'not') {
    const empty = aboutOf(frame, at.operand).flatMap(({ variable, part }) =>
      part === undefined ? [{ variable, when: true, clears: allKinds }] : [],
    );
    return { ...value, predicates: [...negated(operand), ...empty] };
  }
  if (at.operator !== 'typeof') return value;
  const about = aboutOf(frame, at.operand).at(0);
  return about === undefined ? value : { ...value, about: { variable: about.variable, part: 'type' } };
}
