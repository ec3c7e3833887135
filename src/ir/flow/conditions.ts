import type { ConstantValue } from '../code/instruction.ts';
import { type Frame, thingAt } from './frame.ts';
import type { Condition, Position } from './models.ts';
import { textOf } from './operators.ts';
import { slownessOf } from './slow-pattern.ts';
import { allKinds, maskOf } from './taint-kind.ts';
import type { Ref, Setting, Value } from './value.ts';

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
        (taint.mask & mask) !== 0 &&
        (condition.beyond === undefined || bitsIn(taint.origin.name) > condition.beyond),
    );
  }
  if ('literal' in condition)
    return (
      value.refs.length > 0 &&
      value.refs.every(
        (ref) =>
          ref.kind === 'object' && thingAt(frame, ref.site, 'shape')?.class === undefined && ownOrigin(value),
      )
    );
  if ('slow' in condition) return slownessOf(patternIn(value), condition.from === 'start') === condition.slow;
  if ('begins' in condition || 'looks' in condition)
    return looksSo(condition, textOf(value)) || settingFor(condition, value) !== undefined;
  noteAsked(frame, value);
  const constants = value.refs.length === 0 ? value.constants : undefined;
  return holdsOf(condition, constants) || settingFor(condition, value) !== undefined;
}

/** `strconv.ParseInt (63 bits)`: how many the largest number from there has. */
function bitsIn(name: string): number {
  return Number(/\((\d+) bits\)$/.exec(name)?.[1] ?? 0);
}

/** Conditions on what a text looks like, and on constants. */
type OnText = Extract<Condition, { readonly begins: string } | { readonly looks: string }>;
type OnConstants = Exclude<
  Extract<Condition, { readonly at: unknown }>,
  | OnText
  | Extract<
      Condition,
      | { readonly absent: true }
      | { readonly present: true }
      | { readonly refersTo: unknown }
      | { readonly source: unknown }
      | { readonly literal: true }
      | { readonly slow: unknown }
    >
>;

function looksSo(condition: OnText, text: string | undefined): boolean {
  return 'begins' in condition
    ? pattern(condition.begins).test(text?.split('\0')[0] ?? '')
    : pattern(condition.looks).test(text ?? '');
}

function holdsOf(condition: OnConstants, constants: Value['constants']): boolean {
  if (constants === undefined || constants.length === 0) return false;
  if ('constant' in condition) return true;
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

/** That of the alternatives in data files for which a condition holds: one is enough, since it is what ships. */
function settingFor(condition: OnText | OnConstants, { settings }: Value): Setting | undefined {
  return settings?.find(({ value }) => {
    if ('begins' in condition || 'looks' in condition)
      return typeof value === 'string' && looksSo(condition, value);
    if ('constant' in condition) return !isPlaceholder(value);
    return holdsOf(condition, [value]);
  });
}

/** What stands where somebody is to write something. */
function isPlaceholder(value: ConstantValue): boolean {
  return (
    typeof value !== 'string' ||
    /^\W*$|\$\{|\{\{|<[^<>]+>|%\w*[%(]|^(?:change|your|replace|insert|example|todo|dummy|none|null|placeholder|x{3,})/i.test(
      value,
    )
  );
}

/** What a data file says, without which a condition that holds would not. */
export function settingIn(
  condition: Condition | undefined,
  valueAt: (position: Position | 'value') => Value | undefined,
): Setting | undefined {
  if (condition === undefined || 'not' in condition) return undefined;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : undefined;
  if (parts !== undefined) {
    for (const part of parts) {
      const found = settingIn(part, valueAt);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const value = isOnConstants(condition) ? valueAt(condition.at) : undefined;
  return value === undefined || !isOnConstants(condition) ? undefined : settingFor(condition, value);
}

function isOnConstants(condition: Condition): condition is OnText | OnConstants {
  return ['is', 'isNot', 'matches', 'lacks', 'begins', 'looks', 'below', 'mode', 'constant'].some(
    (name) => name in condition,
  );
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
export function noteAsked(frame: Frame, value: Value): void {
  for (const ref of value.refs) if (ref.kind === 'parameter') frame.asked.add(ref.index);
  // Where types are declared, what is asked of a class beside its methods is known already.
  if (!isDeclared(frame)) noteCalled(frame, value);
}

/** That it is of one class and not of another matters: its methods differ. */
export function noteCalled(frame: Frame, { refs }: Value): void {
  for (const ref of refs) if (ref.kind === 'parameter') frame.called.add(ref.index);
}

function isDeclared({ code }: Frame): boolean {
  return code.language === 'java' || code.language === 'go';
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
