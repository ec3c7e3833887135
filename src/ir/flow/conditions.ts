import { type Frame, thingAt } from './frame.ts';
import type { Condition, Position } from './models.ts';
import { textOf } from './operators.ts';
import { slownessOf } from './slow-pattern.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import type { Ref, Value } from './value.ts';

/** Whether a condition certainly holds. */
export function holds(
  frame: Frame,
  condition: Condition,
  valueAt: (position: Position | 'value') => Value | undefined,
): boolean {
  if ('all' in condition) return condition.all.every((each) => holds(frame, each, valueAt));
  if ('any' in condition) return condition.any.some((each) => holds(frame, each, valueAt));
  if ('not' in condition) return !holds(frame, condition.not, valueAt);
  const value = valueAt(condition.at);
  if ('absent' in condition) return value === undefined;
  if (value === undefined) return false;
  if ('present' in condition) return true;
  if ('refersTo' in condition) return refersTo(frame, value, [condition.refersTo].flat() as string[]);
  if ('source' in condition) {
    const mask = condition.kind === undefined ? allKinds : maskOf([condition.kind]);
    return value.taints.some(
      (taint) =>
        taint.origin.kind === 'source' &&
        taint.origin.source === condition.source &&
        (taint.mask & mask) !== 0,
    );
  }
  if ('literal' in condition)
    return (
      value.refs.length > 0 &&
      value.refs.every(
        (ref) => ref.kind === 'object' && thingAt(frame, ref.site)?.class === undefined && ownOrigin(value),
      )
    );
  if ('slow' in condition) return slownessOf(patternIn(value), condition.from === 'start') === condition.slow;
  if ('begins' in condition) return pattern(condition.begins).test(textOf(value)?.split('\0')[0] ?? '');
  if ('looks' in condition) return pattern(condition.looks).test(textOf(value) ?? '');
  noteAsked(frame, value);
  const constants = value.refs.length === 0 ? value.constants : undefined;
  if ('constant' in condition) return constants !== undefined && constants.length > 0;
  if (constants === undefined || constants.length === 0) return false;
  if ('is' in condition)
    return constants.every((each) => ([condition.is].flat() as unknown[]).includes(each));
  if ('isNot' in condition)
    return constants.every((each) => !([condition.isNot].flat() as unknown[]).includes(each));
  if ('below' in condition)
    return constants.every((each) => typeof each === 'number' && each < condition.below);
  if ('mode' in condition)
    return constants.every((each) => typeof each === 'number' && (each & condition.mode) !== 0);
  if ('matches' in condition)
    return constants.every((each) => typeof each === 'string' && pattern(condition.matches).test(each));
  return constants.every((each) => typeof each === 'string' && !pattern(condition.lacks).test(each));
}

/** The regular expression that a value is, or the text of one. */
export function patternIn({ text, constants, refs }: Value): string {
  const literal = /^\/(.*)\/[a-z]*$/s.exec(text ?? '')?.[1];
  if (literal !== undefined) return literal;
  const [only] = refs.length === 0 && constants?.length === 1 ? constants : [];
  return typeof only === 'string' ? only : '';
}

/** Nobody gave it. */
function ownOrigin({ taints }: Value): boolean {
  return taints.length === 0;
}

/** That it is a parameter's own value matters: callers that know it should be told apart. */
export function noteAsked(frame: Frame, { refs }: Value): void {
  for (const ref of refs) if (ref.kind === 'parameter') frame.asked.add(ref.index);
}

function refersTo(frame: Frame, value: Value, names: readonly string[]): boolean {
  const { library } = frame.analysis;
  return value.refs.some((ref) =>
    baseName(ref).some((base) => library.typesAbove(base).some((type) => names.includes(type))),
  );
}

const patterns = new Map<string, RegExp>();

/** Conditions come from models, not from scanned code. */
function pattern(source: string): RegExp {
  let compiled = patterns.get(source);
  if (compiled === undefined) {
    compiled = new RegExp(source, 'i');
    patterns.set(source, compiled);
  }
  return compiled;
}

/** The name of the library's thing or type that a reference is; none for the program's own. */
export function baseName(ref: Ref): string[] {
  if (ref.kind === 'external') return [ref.path];
  return ref.kind === 'instance' ? [ref.type] : [];
}
