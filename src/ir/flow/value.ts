import { compareText } from '#model/location';
import type { ConstantValue, Span } from '../code/instruction.ts';
import { samePath } from './access-path.ts';
import type { SourceKind } from './models.ts';
import type { KindMask } from './taint-kind.ts';

/** A stretch of a module, by the module's number in the project. */
export interface Place extends Span {
  readonly module: number;
}

/** What a value may be, for every run of the program at once: who could have written it, its constants, what it refers to. */
export interface Value {
  /** Where it may come from; in a fixed order, without repetition of an origin. */
  readonly taints: readonly Taint[];
  /** All that it can be, as far as it is constant; undefined when it can be something that is not known. */
  readonly constants: readonly ConstantValue[] | undefined;
  readonly refs: readonly Ref[];
  /** Its text where parts are known: a NUL stands for what is not. */
  readonly text?: string;
  /** What its truth would tell. */
  readonly predicates?: readonly Predicate[];
  /** The variable that it was read from or computed from by a function that keeps what matters: `name.strip()`. */
  readonly about?: About;
  /** What a comparison with -1 or 0 would tell of a place that was looked for: `name.indexOf('..')`. */
  readonly found?: readonly Predicate[];
  /** Taints of the keys by which it was read out of an object: with `__proto__` it is what all objects share. */
  readonly keyed?: readonly Taint[];
  /** It is one letter. */
  readonly single?: true;
  /** What data files of the tree say that it is, when it is what they ship: alternatives, so that they decide no branch. */
  readonly settings?: readonly Setting[];
  /** It stands for a file or for the environment: its parts are asked for by what reads it. */
  readonly data?: DataOrigin;
  /** A path without `..` or a link: containment can be seen from its beginning. */
  readonly normalised?: true;
}

/** A scalar of a data file. */
export interface Setting {
  readonly value: ConstantValue;
  readonly place: Place;
  /** `database.password`. */
  readonly key: string;
  /** The file is part of the code: what it says holds. */
  readonly exact?: true;
}

/** A file by its path as far as that is known, a NUL for what is not, and the module that names it. */
export type DataOrigin =
  | {
      readonly kind: 'file';
      readonly path: string;
      readonly module: number;
      /** It is found as a part of the program: see `DataReader`. */
      readonly resource?: true;
    }
  | { readonly kind: 'environment' };

/** Data from somewhere, the kinds for which it is still dangerous, and the way that it came. */
export interface Taint {
  readonly origin: Origin;
  /** Kinds for which it is still dangerous. */
  readonly mask: KindMask;
  readonly steps: Steps | undefined;
}

/** A place where data enters, or a parameter of the function at hand whose data its callers know. */
export type Origin =
  | {
      readonly kind: 'source';
      readonly id: string;
      readonly source: SourceKind;
      readonly place: Place;
      readonly name: string;
    }
  | {
      readonly kind: 'parameter';
      readonly id: string;
      readonly index: number;
      readonly path: readonly string[];
    };

/** The way that data took, last step first. */
export interface Steps extends Step {
  readonly before: Steps | undefined;
  /** The way in what is called here, which comes after this step: kept as it is, since few ways are ever told. */
  readonly inside?: Steps;
  readonly length: number;
}

/** One step of the way of data. */
export interface Step {
  readonly place: Place;
  readonly text: StepText;
}

/** What happened to data at a step, in words of the report. */
export type StepText =
  | { readonly kind: 'assigned'; readonly name: string }
  | { readonly kind: 'passed'; readonly name: string }
  | { readonly kind: 'entered'; readonly name: string }
  | { readonly kind: 'returned'; readonly name: string }
  | { readonly kind: 'through'; readonly name: string };

/** Something that a value may be: an object, a function, a class, a parameter, a thing of a library. */
export type Ref =
  /** A thing of a library by its name; a call's result ends in `()` where nothing better is known. */
  | { readonly kind: 'external'; readonly path: string }
  /** An instance of a library's type. */
  | { readonly kind: 'instance'; readonly type: string }
  | {
      readonly kind: 'function';
      readonly module: number;
      readonly function: number;
      readonly cells: readonly Value[];
      readonly self?: Value;
      /** First arguments that it was bound to. */
      readonly bound?: readonly Value[];
    }
  /** `cells` are those of the function in which it is declared; with `self` it is the class above, seen from an instance. */
  | {
      readonly kind: 'class';
      readonly module: number;
      readonly class: number;
      readonly cells: readonly Value[];
      readonly self?: Value;
    }
  /** Some instance of a class of the project, by its declared type alone. */
  | {
      readonly kind: 'typed';
      readonly module: number;
      readonly class: number;
      readonly cells?: readonly Value[];
    }
  | { readonly kind: 'module'; readonly module: number }
  | { readonly kind: 'object'; readonly site: string }
  /** `holds` is what the caller is known to have put into some of its fields, as far as that can be called. */
  | {
      readonly kind: 'parameter';
      readonly index: number;
      readonly path: readonly string[];
      readonly holds?: ReadonlyMap<string, readonly Ref[]>;
    };

/** A variable, or a part of what it refers to. */
export interface Variable {
  readonly root:
    | { readonly kind: 'slot'; readonly slot: number }
    | { readonly kind: 'cell'; readonly cell: number }
    | { readonly kind: 'global'; readonly name: string };
  readonly path: readonly string[];
}

/** The variable that a value tells of: guards on the value hold for it. */
export interface About {
  readonly variable: Variable;
  /** The value is this part of the variable's: the host of a URL, a type's name. */
  readonly part?: 'host' | 'type' | 'length' | 'extension' | 'scheme' | 'letter-code' | 'common' | 'relative';
}

/** When the value that holds it is as `when`, data of the variable is safe for the kinds, or is one of the constants. */
export interface Predicate {
  readonly variable: Variable;
  readonly when: boolean;
  readonly clears: KindMask;
  readonly constants?: readonly ConstantValue[];
}

const none: readonly never[] = [];

/** Not known, and from nobody. */
export const unknown: Value = { taints: none, constants: undefined, refs: none };
/** Nothing at all: what no run reaches. */
export const nothing: Value = { taints: none, constants: none, refs: none };

const smallConstants = new Map<ConstantValue, Value>(
  [true, false, null, undefined, 0, 1, ''].map((value) => [
    value,
    { taints: none, constants: [value], refs: none },
  ]),
);

/** The value that is exactly this constant. */
export function constant(value: ConstantValue): Value {
  return smallConstants.get(value) ?? { taints: none, constants: [value], refs: none };
}

/** The value that is exactly this thing. */
export function reference(ref: Ref): Value {
  return { taints: none, constants: none, refs: [ref] };
}

/** True when both would act the same in every way; cheap where they are one. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  return (
    sameTaints(a.taints, b.taints) &&
    sameConstants(a.constants, b.constants) &&
    a.refs.length === b.refs.length &&
    a.refs.every((ref, i) => sameRef(ref, b.refs[i] as Ref)) &&
    a.text === b.text &&
    a.normalised === b.normalised &&
    sameData(a.data, b.data) &&
    sameSettings(a.settings, b.settings) &&
    sameTaints(a.keyed ?? none, b.keyed ?? none)
  );
}

function sameTaints(a: readonly Taint[], b: readonly Taint[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const one = a[i] as Taint;
    const other = b[i] as Taint;
    if (one !== other && (one.mask !== other.mask || one.origin.id !== other.origin.id)) return false;
  }
  return true;
}

function sameConstants(a: Value['constants'], b: Value['constants']): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  return a.length === b.length && a.every((value, i) => Object.is(value, b[i]));
}

function sameData(a: DataOrigin | undefined, b: DataOrigin | undefined): boolean {
  if (a === b) return true;
  if (a?.kind !== 'file' || b?.kind !== 'file') return a?.kind === b?.kind;
  return a.path === b.path && a.module === b.module;
}

function sameSettings(a: Value['settings'], b: Value['settings']): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.length !== b.length) return false;
  return a.every((setting, i) => sameSetting(setting, b[i] as Setting));
}

function sameSetting(a: Setting, b: Setting): boolean {
  return a === b || (samePlace(a.place, b.place) && Object.is(a.value, b.value) && a.exact === b.exact);
}

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

/** Whether two references act alike. Most are compared as they are: a name for each costs more. */
export function sameRef(a: Ref, b: Ref): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind) return false;
  if (a.kind === 'external') return a.path === (b as typeof a).path;
  if (a.kind === 'instance') return a.type === (b as typeof a).type;
  if (a.kind === 'object') return a.site === (b as typeof a).site;
  if (a.kind === 'module') return a.module === (b as typeof a).module;
  if (a.kind === 'parameter') {
    const { index, path, holds } = b as typeof a;
    if (a.index !== index || !samePath(a.path, path)) return false;
    return a.holds === holds || refId(a) === refId(b);
  }
  if (a.kind === 'function') {
    const other = b as typeof a;
    if (a.module !== other.module || a.function !== other.function) return false;
    return (a.cells === other.cells && a.self === other.self) || refId(a) === refId(b);
  }
  const other = b as typeof a;
  if (a.module !== other.module || a.class !== other.class) return false;
  return (a.kind === 'typed' && a.cells === (b as typeof a).cells) || refId(a) === refId(b);
}

const refIds = new WeakMap<Ref, string>();

/** Names a reference: two with one name act alike. */
export function refId(ref: Ref): string {
  let id = refIds.get(ref);
  if (id === undefined) {
    id = makeRefId(ref);
    refIds.set(ref, id);
  }
  return id;
}

function makeRefId(ref: Ref): string {
  switch (ref.kind) {
    case 'external':
      return `x:${ref.path}`;
    case 'instance':
      return `i:${ref.type}`;
    case 'function':
      return `f:${ref.module}:${ref.function}:${ref.cells.map(idOfRefs).join(',')}:${ref.self ? idOfRefs(ref.self) : ''}${ref.bound === undefined ? '' : `:${ref.bound.map(idOfBound).join(',')}`}`;
    case 'class':
      return `c:${ref.module}:${ref.class}:${ref.self ? idOfRefs(ref.self) : ''}`;
    case 'typed':
      return `t:${ref.module}:${ref.class}${ref.cells === undefined ? '' : `:${ref.cells.map(idOfRefs).join(',')}`}`;
    case 'module':
      return `m:${ref.module}`;
    case 'object':
      return `o:${ref.site}`;
    case 'parameter':
      return `p:${ref.index}:${ref.path.join('.')}${ref.holds === undefined ? '' : `{${[...ref.holds].map(([name, refs]) => `${name}=${refs.map(refId).join('+')}`).join(',')}}`}`;
  }
}

/** Each once and in one order: objects of one class, made at many places, are one to the function that gets them. */
export function unlike(refs: readonly Ref[]): readonly Ref[] {
  if (refs.length < 2) return refs;
  const byId = new Map(refs.map((ref) => [refId(ref), ref]));
  return [...byId].sort(([a], [b]) => compareText(a, b)).map(([, ref]) => ref);
}

function idOfBound(value: Value): string {
  const from = value.taints.map(({ origin, mask }) => `${origin.id}/${mask}`);
  return `${idOfRefs(value)}|${JSON.stringify(value.constants)}|${from.join('+')}`;
}

function idOfRefs(value: Value): string {
  return value.refs.map(refId).join('+');
}

function sameAbout(a: About | undefined, b: About | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || a.part !== b.part) return false;
  return sameVariable(a.variable, b.variable);
}

/** Whether two name the same variable or part of it. */
export function sameVariable(a: Variable, b: Variable): boolean {
  return variableId(a) === variableId(b);
}

/** A name for a variable and the path into it, for use as a key. */
export function variableId({ root, path }: Variable): string {
  const name = root.kind === 'slot' ? root.slot : root.kind === 'cell' ? root.cell : root.name;
  return `${root.kind}:${name}:${path.join('.')}`;
}

/** The same value, safe for these kinds. */
export function cleared(value: Value, mask: KindMask): Value {
  if (value.taints.length === 0 || mask === 0) return value;
  const taints: Taint[] = [];
  for (const taint of value.taints) {
    const left = taint.mask & ~mask;
    if (left !== 0) taints.push(left === taint.mask ? taint : { ...taint, mask: left });
  }
  return { ...value, taints };
}

/** Only what it is known to come from: for results of operations that make something new of their operands. */
export function tainted(taints: readonly Taint[]): Value {
  return taints.length === 0 ? unknown : { taints, constants: undefined, refs: none };
}

/** The same taints one step further. */
export function withStep(taints: readonly Taint[], place: Place, text: StepText): readonly Taint[] {
  if (taints.length === 0) return taints;
  return taints.map(({ origin, mask, steps }) => ({ origin, mask, steps: stepAfter(steps, place, text) }));
}

/** Longest way that is kept step by step, in one function and through calls; a loop must not make it grow for ever. */
const mostSteps = 24;
const mostStepsInside = 41;

function stepAfter(before: Steps | undefined, place: Place, text: StepText): Steps {
  if (before !== undefined) {
    if (before.length >= mostSteps) return before;
    const last = lastStep(before);
    if (samePlace(last.place, place) && last.text.kind === text.kind) return before;
  }
  return { place, text, before, length: (before?.length ?? 0) + 1 };
}

/** The caller's way, the call, and the way inside. */
export function continued(
  before: Steps | undefined,
  { place, text }: Step,
  inside: Steps | undefined,
): Steps | undefined {
  const length = (before?.length ?? 0) + 1;
  if (length >= mostStepsInside) return before;
  if (inside === undefined || length + inside.length > mostStepsInside)
    return { place, text, before, length };
  return { place, text, before, inside, length: length + inside.length };
}

/** The steps of a way, the first one first. */
export function stepsOf(way: Steps | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let each = way; each !== undefined; each = each.before)
    steps.unshift({ place: each.place, text: each.text }, ...stepsOf(each.inside));
  return steps;
}

function lastStep(steps: Steps): Step {
  let last = steps;
  while (last.inside !== undefined) last = last.inside;
  return last;
}

function samePlace(a: Place, b: Place): boolean {
  return a.module === b.module && a.start === b.start && a.end === b.end;
}

/** What an `if` makes of it: undefined when both ways are possible. */
export function truth(value: Value): boolean | undefined {
  if (value.taints.length > 0) return undefined;
  if (value.refs.length > 0) {
    if (value.constants === undefined || value.constants.some((each) => !each)) return undefined;
    // An empty list is false in Python.
    return value.refs.every(({ kind }) => kind === 'function' || kind === 'class' || kind === 'module')
      ? true
      : undefined;
  }
  if (value.constants === undefined || value.constants.length === 0) return undefined;
  const first = Boolean(value.constants[0]);
  return value.constants.every((each) => Boolean(each) === first) ? first : undefined;
}
