import type { ConstantValue } from '../code/instruction.ts';
import { sameRef } from './refs.ts';
import { sameAbout, sameData, sameSetting, sameValue, sameVariable } from './same-value.ts';
import { none, nothing, type Predicate, type Ref, type Taint, type Value } from './value.ts';

/** Alternatives that are kept of one value. */
const mostSettings = 4;

/** @returns `a` itself when `b` adds nothing to it */
export function joinSettings(a: Value['settings'], b: Value['settings']): Value['settings'] {
  if (a === b || b === undefined) return a;
  if (a === undefined) return b;
  const more = b.filter((setting) => !a.some((known) => sameSetting(known, setting)));
  return more.length === 0 ? a : [...a, ...more].slice(0, mostSettings);
}

/** More than that of one value are all that matter to nobody. */
const mostConstants = 12;

const mostTaints = 12;

const mostRefs = 12;

/** What is one or the other; `a` itself when `b` adds nothing to it. */
export function join(a: Value, b: Value): Value {
  if (a === b || b === nothing) return a;
  if (a === nothing) return b;
  const taints = joinTaints(a.taints, b.taints);
  const constants = joinConstants(a.constants, b.constants);
  const refs = joinRefs(a.refs, b.refs);
  const isSame = taints === a.taints && constants === a.constants && refs === a.refs;
  if (isBare(a) && b.settings === undefined) return isSame ? a : { taints, constants, refs };
  const about = sameAbout(a.about, b.about) ? a.about : undefined;
  return {
    taints,
    constants,
    refs,
    ...(a.text !== undefined && a.text === b.text ? { text: a.text } : {}),
    ...(about ? { about } : {}),
    ...(a.normalised && b.normalised ? { normalised: true } : {}),
    ...(a.single && b.single ? { single: true } : {}),
    ...(a.data !== undefined && sameData(a.data, b.data) ? { data: a.data } : {}),
    ...joinedSettings(a, b),
    ...joinPredicates(a, b),
    ...(a.keyed || b.keyed ? { keyed: joinTaints(a.keyed ?? none, b.keyed ?? none) } : {}),
  };
}

function joinedSettings(a: Value, b: Value): Pick<Value, 'settings'> {
  const settings = joinSettings(a.settings, b.settings);
  return settings === undefined ? {} : { settings };
}

/** Nothing is known of it that a join could lose. */
export function isBare(value: Value): boolean {
  return (
    value.about === undefined &&
    value.text === undefined &&
    value.predicates === undefined &&
    value.found === undefined &&
    value.single === undefined &&
    value.normalised === undefined &&
    value.data === undefined &&
    value.settings === undefined &&
    value.keyed === undefined
  );
}

/** @returns `a` itself when `b` adds nothing to it and takes nothing away that is known of it */
export function joinOrSame(a: Value, b: Value): Value {
  const joined = join(a, b);
  if (joined === a) return a;
  return joined.about === a.about &&
    joined.single === a.single &&
    samePredicates(joined.predicates, a.predicates) &&
    a.found === undefined &&
    sameValue(joined, a)
    ? a
    : joined;
}

/** Whether a join, which only ever takes from what `b` tells, took nothing. */
function samePredicates(a: readonly Predicate[] | undefined, b: readonly Predicate[] | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every(
    ({ clears, constants }, i) => clears === b[i]?.clears && constants?.length === b[i]?.constants?.length,
  );
}

/** What the truth of either tells: of the same variable, what both tell. */
function joinPredicates(a: Value, b: Value): Pick<Value, 'predicates'> {
  if (a.predicates === undefined || b.predicates === undefined) return {};
  const both = bothPredicates(a.predicates, b.predicates);
  return both.length === 0 ? {} : { predicates: both };
}

/** What holds when one or the other holds. */
export function bothPredicates(a: readonly Predicate[], b: readonly Predicate[]): readonly Predicate[] {
  if (a === b) return a;
  return a.flatMap((one) => {
    const same = b.filter(({ when, variable }) => when === one.when && sameVariable(variable, one.variable));
    const clears = same.reduce((mask, each) => mask | each.clears, 0) & one.clears;
    if (clears === 0) return [];
    const { constants: _, ...rest } = one;
    const [other] = same;
    const constants =
      same.length === 1 && one.constants !== undefined && other?.constants !== undefined
        ? { constants: [...new Set([...one.constants, ...other.constants])] }
        : {};
    return [{ ...rest, clears, ...constants }];
  });
}

/** What any of several values may be. */
export function joinAll(values: Iterable<Value>): Value {
  let all: Value = nothing;
  for (const value of values) all = join(all, value);
  return all;
}

/** By origin: the union of the masks, and the shorter way; both are in the order of their origins. */
export function joinTaints(a: readonly Taint[], b: readonly Taint[]): readonly Taint[] {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  const all: Taint[] = [];
  let room = mostTaints - a.length;
  let grown = false;
  let i = 0;
  for (const taint of b) {
    const { id } = taint.origin;
    while (i < a.length && (a[i] as Taint).origin.id < id) all.push(a[i++] as Taint);
    const known = a[i];
    if (known !== undefined && known.origin.id === id) {
      const both = joinTaint(known, taint);
      grown ||= both !== known;
      all.push(both);
      i++;
    } else if (room > 0) {
      room--;
      grown = true;
      all.push(taint);
    }
  }
  if (!grown) return a;
  for (; i < a.length; i++) all.push(a[i] as Taint);
  return all;
}

function joinTaint(known: Taint, taint: Taint): Taint {
  const mask = known.mask | taint.mask;
  const better = shorter(known, taint);
  if (mask === known.mask && better === known) return known;
  return { origin: known.origin, mask, steps: better.steps };
}

function shorter(a: Taint, b: Taint): Taint {
  return (b.steps?.length ?? 0) < (a.steps?.length ?? 0) ? b : a;
}

function joinConstants(a: Value['constants'], b: Value['constants']): Value['constants'] {
  if (a === undefined || b === undefined) return undefined;
  if (b.length === 0 || a === b) return a;
  let all: ConstantValue[] | undefined;
  for (const value of b) {
    if (hasConstant(a, value)) continue;
    all ??= [...a];
    all.push(value);
  }
  if (all === undefined) return a;
  return all.length > mostConstants ? undefined : all;
}

function hasConstant(all: readonly ConstantValue[], value: ConstantValue): boolean {
  for (const known of all) if (Object.is(known, value)) return true;
  return false;
}

function joinRefs(a: readonly Ref[], b: readonly Ref[]): readonly Ref[] {
  if (a === b || b.length === 0 || a.length >= mostRefs) return a;
  if (a.length === 0) return b;
  let all: Ref[] | undefined;
  for (const ref of b) {
    if (hasRef(a, ref)) continue;
    all ??= [...a];
    if (all.length >= mostRefs) break;
    all.push(ref);
  }
  return all ?? a;
}

function hasRef(all: readonly Ref[], ref: Ref): boolean {
  for (const known of all) if (sameRef(known, ref)) return true;
  return false;
}
