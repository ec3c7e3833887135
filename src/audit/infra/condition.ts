import type { InfraFormat, Resource } from '#ir/infra/resource';
import type { InfraValue, MapValue, Place } from '#ir/infra/value';
import type { Views } from '#ir/infra/view';

/**
 * What must hold of a resource. Plain data, in the words of the vocabulary (`#ir/infra/vocabulary`). It holds, surely does
 * not hold, or nobody knows; only what surely does not hold is a finding.
 */
export type Condition =
  | (AtPath & Test)
  | EachCondition
  | SomeCondition
  | AllCondition
  | AnyCondition
  | NotCondition
  | ConnectedCondition
  | CheckCondition;

/** A single value that can be written in one word. Numbers and truths that are written as texts are the same. */
export type Scalar = string | number | boolean;

/**
 * A path of attributes: `metadata_options.http_tokens`. Of lists on the way every item must pass, and every item of a list
 * at its end.
 */
export interface AtPath {
  readonly at: string;
  /**
   * What it means that nobody wrote it: mostly what the cloud does then. Without, tests that ask for something fail and
   * tests that forbid something hold.
   */
  readonly absent?: Absent | Readonly<Partial<Record<InfraFormat, Absent>>>;
}

export type Absent = 'holds' | 'fails' | 'unknown';

/** What is asked of a value; texts are compared without regard to case where `anyCase` is set. */
export type Test =
  | { readonly is: Scalar | readonly Scalar[]; readonly anyCase?: true }
  | { readonly isNot: Scalar | readonly Scalar[]; readonly anyCase?: true }
  /** Written, and neither null nor empty; `false`: not written, null or empty. */
  | { readonly isSet: boolean }
  | { readonly matches: RegExp }
  | { readonly matchesNot: RegExp }
  | { readonly startsWith: string | readonly string[] }
  | { readonly startsNotWith: string | readonly string[] }
  | { readonly atLeast: number }
  | { readonly atMost: number }
  /** A list that has it among its items, or a map among its keys. */
  | { readonly contains: Scalar | readonly Scalar[] }
  /** A list with none of them. */
  | { readonly containsNot: Scalar | readonly Scalar[] }
  /** So many items or entries. */
  | { readonly countAtLeast: number };

/** Every item of a list; each that fails is a finding of its own. Holds of none. `where` says which items are meant. */
export interface EachCondition {
  readonly each: string;
  readonly where?: Condition;
  readonly must: Condition;
}

/** At least one item of a list. */
export interface SomeCondition {
  readonly some: string;
  readonly has: Condition;
}

export interface AllCondition {
  readonly all: readonly Condition[];
}

export interface AnyCondition {
  readonly any: readonly Condition[];
}

export interface NotCondition {
  readonly not: Condition;
}

/** Another resource of a kind, or group, that uses this one or is used by it, by an attribute where `via` names one. */
export interface ConnectedCondition {
  readonly connected: string | readonly string[];
  readonly via?: string;
  readonly where?: Condition;
}

/** For what data cannot say: policies, ranges of addresses, paths through the graph. */
export interface CheckCondition {
  readonly check: (subject: Subject) => Verdict;
}

/** What a condition is asked of: a resource, or a part of it. */
export interface Subject {
  readonly resource: Resource;
  /** Its attributes, or those of the part, in the words of the vocabulary. */
  readonly view: MapValue;
  readonly views: Views;
  /** Where the part stands: `ingress[0]`; empty for the resource itself. */
  readonly path: string;
  /** Where the part is written. */
  readonly place: Place;
}

/** Whether it holds; undefined when nobody knows. */
export interface Verdict {
  readonly holds: boolean | undefined;
  /** When it does not hold, or is not known: because of what. */
  readonly blames: readonly Blame[];
}

/** A value that decides, or where it is missing. */
export interface Blame {
  /** Where somebody has to look: the attribute, or what it is missing in. */
  readonly place: Place;
  /** The attribute in the format's own names. */
  readonly written: string;
  /** In the words of the vocabulary, with indexes. */
  readonly path: string;
  /** Undefined where nothing is written. */
  readonly value?: InfraValue;
  /** The item of a list that is a finding of its own: `ingress[0]`. */
  readonly item?: string;
  /** One sentence instead of the usual one on attribute and value. */
  readonly says?: string;
  /** The path that leads to it, step by step, where it is one through several resources. */
  readonly steps?: readonly BlameStep[];
}

/** One step of a path through resources. */
export interface BlameStep {
  readonly says: string;
  readonly place: Place;
}

/** It holds. */
export const holds: Verdict = { holds: true, blames: [] };

/** It surely does not hold. */
export function fails(...blames: readonly Blame[]): Verdict {
  return { holds: false, blames };
}

/** Nobody knows. */
export function unsure(...blames: readonly Blame[]): Verdict {
  return { holds: undefined, blames };
}
