import type { ConstantValue, Span } from '../code/instruction.ts';
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

/** No taints and no references. */
export const none: readonly never[] = [];

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
