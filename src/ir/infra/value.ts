import type { Location } from '#model/location';

/** Where a value stands: for people in lines, for edits in UTF-16 offsets. */
export interface Place extends Location {
  readonly start: number;
  readonly end: number;
}

/**
 * How a value came to be where it is: written there; nobody's choice but the default of a variable; given through a
 * variable; or made of others by an expression.
 */
export type Origin = 'explicit' | 'default' | 'variable' | 'computed';

/** A resource that a value is of, and the attribute of it: empty for the resource itself. */
export interface Target {
  /** The id of a resource (`resource.ts`). */
  readonly to: string;
  readonly path: string;
}

/** What every value carries. */
export interface Carried {
  readonly origin: Origin;
  /** Where it is written: the place to edit. */
  readonly place: Place;
  /** Uses of variables and locals that it came through, from where it is written to where it is used. */
  readonly via?: readonly Place[];
  /** Resources that it was taken from or made of, though it may be known. */
  readonly refers?: readonly Target[];
  /** Declared to be nobody's business: never printed. */
  readonly isSensitive?: true;
  /** Of a text that begins elsewhere than its place, as a heredoc does: the line of its first letter. */
  readonly textLine?: number;
  /** What a text that was encoded from values says, with their places. */
  readonly data?: InfraValue;
}

/** A value of three kinds: known, a reference to what only exists once it is made, or unknown with a reason. */
export type InfraValue =
  | TextValue
  | NumberValue
  | TruthValue
  | NullValue
  | ListValue
  | MapValue
  | ReferenceValue
  | UnknownValue;

/** A text that is known. */
export interface TextValue extends Carried {
  readonly kind: 'text';
  readonly text: string;
}

/** A number that is held exactly. */
export interface NumberValue extends Carried {
  readonly kind: 'number';
  readonly number: number;
}

/** True or false. */
export interface TruthValue extends Carried {
  readonly kind: 'truth';
  readonly truth: boolean;
}

/** What is left out on purpose: `null`. */
export interface NullValue extends Carried {
  readonly kind: 'null';
}

/** Values in an order, perhaps not all of them. */
export interface ListValue extends Carried {
  readonly kind: 'list';
  readonly items: readonly InfraValue[];
  /** Whether there may be more. */
  readonly isOpen?: true;
  /** What each of those more would be, as far as it is known. */
  readonly rest?: InfraValue;
  /** Whether it was written as blocks: `ingress { … }`. */
  readonly isBlocks?: true;
  /** Whether it is a set, whose items have no place in it. */
  readonly isSet?: true;
}

/** Values by keys, perhaps not all of them. */
export interface MapValue extends Carried {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  /** Whether there may be more: a key that is not there may be after all. */
  readonly isOpen?: true;
  /** What each of those more would be, as far as it is known. */
  readonly rest?: InfraValue;
  /** The id of the resource whose attributes these are: others of it are known once it is made. */
  readonly of?: string;
  /** Where in that resource, for a nested block. */
  readonly ofPath?: string;
}

/** A value of a map, and where key and value stand. */
export interface Entry {
  readonly value: InfraValue;
  readonly place: Place;
  /** The key as the format writes it, where a view names it otherwise. */
  readonly written?: string;
}

/** What is known once a resource is made. */
export interface ReferenceValue extends Carried, Target {
  readonly kind: 'reference';
}

/** What is not known, and why. */
export interface UnknownValue extends Carried {
  readonly kind: 'unknown';
  readonly why: UnknownReason;
  /** A sentence without values. */
  readonly detail: string;
  /** Of a text: what is known of it, in order. */
  readonly parts?: readonly InfraValue[];
}

/**
 * `variable`: nobody gave it a value; `computed`: known once it is made; `module`: of a module that is not here;
 * `function`: of a function that is not evaluated; `failed`: the expression is an error; the rest speak for themselves.
 */
export type UnknownReason =
  | 'variable'
  | 'computed'
  | 'module'
  | 'function'
  | 'condition'
  | 'failed'
  | 'undeclared'
  | 'cycle'
  | 'budget'
  | 'file'
  | 'syntax';

/** The value below keys and indexes; of a list of one block, its block's. Undefined where there is none for sure. */
export function valueAt(
  value: InfraValue | undefined,
  ...path: readonly (string | number)[]
): InfraValue | undefined {
  let found = value;
  for (const step of path) {
    if (found === undefined || isUnknown(found)) return found;
    found = stepInto(found, step);
  }
  return found;
}

function stepInto(value: InfraValue, step: string | number): InfraValue | undefined {
  if (typeof step === 'number') {
    if (value.kind === 'map') return step === 0 ? value : undefined;
    return value.kind === 'list' ? (value.items[step] ?? missing(value)) : undefined;
  }
  if (value.kind === 'list' && value.isBlocks) {
    const first = value.items[0] ?? missing(value);
    return first === undefined || isUnknown(first) ? first : stepInto(first, step);
  }
  return value.kind === 'map' ? (value.entries.get(step)?.value ?? missing(value)) : undefined;
}

/** What is not in a list or map: undefined when that is sure. */
export function missing(value: ListValue | MapValue): InfraValue | undefined {
  if (!value.isOpen) return undefined;
  return value.rest ?? unknownLike(value, 'computed', 'There may be more than is known.');
}

/** Items of a list; a map where a list of blocks may stand is its only item. */
export function itemsOf(value: InfraValue | undefined): readonly InfraValue[] {
  if (value?.kind === 'map') return [value];
  return value?.kind === 'list' ? value.items : [];
}

/** Whether nothing is known of a value itself. */
export function isUnknown(value: InfraValue): value is UnknownValue | ReferenceValue {
  return value.kind === 'unknown' || value.kind === 'reference';
}

/** Unknown at the place of another value. */
export function unknownLike(value: InfraValue, why: UnknownReason, detail: string): UnknownValue {
  const { place, origin, refers } = value;
  return { kind: 'unknown', why, detail, place, origin, ...(refers === undefined ? {} : { refers }) };
}

/** Text that a value begins with for sure. */
export function knownPrefix(value: InfraValue): string {
  if (value.kind === 'text') return value.text;
  const [first] = value.kind === 'unknown' ? (value.parts ?? []) : [];
  return first?.kind === 'text' ? first.text : '';
}

/** Text that a value ends with for sure. */
export function knownSuffix(value: InfraValue): string {
  if (value.kind === 'text') return value.text;
  const last = value.kind === 'unknown' ? value.parts?.at(-1) : undefined;
  return last?.kind === 'text' ? last.text : '';
}

/** Whether nothing in a value is open or unknown. */
export function isKnown(value: InfraValue): boolean {
  if (value.kind === 'list') return !value.isOpen && value.items.every(isKnown);
  if (value.kind !== 'map') return !isUnknown(value);
  if (value.isOpen || value.of !== undefined) return false;
  for (const { value: each } of value.entries.values()) if (!isKnown(each)) return false;
  return true;
}

/** Calls for each value within a value, itself first, with the path to it (`ingress[0].cidr_blocks`); not within other resources. */
export function eachWithin(
  value: InfraValue,
  path: string,
  call: (value: InfraValue, path: string) => void,
): void {
  call(value, path);
  if (value.kind === 'list') {
    for (const [i, item] of value.items.entries()) eachWithin(item, `${path}[${i}]`, call);
    if (value.rest !== undefined) eachWithin(value.rest, `${path}[]`, call);
  } else if (value.kind === 'map' && value.of === undefined) {
    for (const [key, { value: each }] of value.entries)
      eachWithin(each, path === '' ? key : `${path}.${key}`, call);
    if (value.rest !== undefined) eachWithin(value.rest, `${path}.*`, call);
  } else if (value.kind === 'unknown') {
    for (const part of value.parts ?? []) if (part.kind !== 'text') eachWithin(part, path, call);
  }
  if (value.data !== undefined) eachWithin(value.data, path, call);
}
