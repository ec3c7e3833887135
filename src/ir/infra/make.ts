import {
  type Carried,
  type Entry,
  type InfraValue,
  isUnknown,
  type ListValue,
  type MapValue,
  type Place,
  type Target,
  type UnknownReason,
  type UnknownValue,
} from './value.ts';

/** Most values within a value, counted with repetitions: expressions can double what they are given at each step. */
export const mostValues = 100_000;
/** Most characters of a text that is made. */
export const mostText = 1_000_000;
/** Most resources that are remembered as what a value was made of. */
const mostTargets = 32;
const mostVia = 8;

/** Most levels of lists and maps in each other: what goes through values calls itself for each. */
export const deepestValue = 200;

/** How many values are in a value, and on how many levels. */
interface Extent {
  readonly size: number;
  readonly depth: number;
}

const extents = new WeakMap<InfraValue, Extent>();
const single: Extent = { size: 1, depth: 1 };

/** Told of each value once: those within it were asked before. */
function extentOf(value: InfraValue): Extent {
  const isWhole = value.kind !== 'list' && value.kind !== 'map' && value.data === undefined;
  if (isWhole && (value.kind !== 'unknown' || value.parts === undefined)) return single;
  const known = extents.get(value);
  if (known !== undefined) return known;
  let size = 1;
  let depth = 0;
  const add = (inner: InfraValue) => {
    const own = extentOf(inner);
    size += own.size;
    if (own.depth > depth) depth = own.depth;
  };
  for (const inner of innerOf(value)) add(inner);
  const extent = { size, depth: depth + 1 };
  extents.set(value, extent);
  return extent;
}

function innerOf(value: InfraValue): readonly InfraValue[] {
  const found: InfraValue[] = value.data === undefined ? [] : [value.data];
  if (value.kind === 'unknown') return [...found, ...(value.parts ?? [])];
  if (value.kind !== 'list' && value.kind !== 'map') return found;
  if (value.rest !== undefined) found.push(value.rest);
  if (value.kind === 'list') return found.concat(value.items);
  for (const { value: each } of value.entries.values()) found.push(each);
  return found;
}

/** The value itself, unless it is too large: then unknown. */
export function bounded(value: InfraValue): InfraValue {
  return isTooLarge(value) ? tooLarge({ origin: value.origin, place: value.place }) : value;
}

function isTooLarge(value: InfraValue): boolean {
  const { size, depth } = extentOf(value);
  return size > mostValues || depth > deepestValue;
}

/** A text; unknown when it is too long. */
export function textOf(text: string, carried: Carried): InfraValue {
  return text.length > mostText ? tooLarge(carried) : { kind: 'text', text, ...carried };
}

/** A number; unknown when it is none that we hold exactly. */
export function numberOf(number: number, carried: Carried): InfraValue {
  if (Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER)
    return { kind: 'number', number: Object.is(number, -0) ? 0 : number, ...carried };
  return unknownOf('function', 'The number is too large to be held exactly.', carried);
}

/** True or false. */
export function truthOf(truth: boolean, carried: Carried): InfraValue {
  return { kind: 'truth', truth, ...carried };
}

/** A list of values; unknown when it is too large. */
export function listOf(
  items: readonly InfraValue[],
  carried: Carried,
  more: Pick<ListValue, 'isOpen' | 'rest' | 'isBlocks' | 'isSet'> = {},
): InfraValue {
  const value: ListValue = { kind: 'list', items, ...carried, ...more };
  return isTooLarge(value) ? tooLarge(carried) : value;
}

/** A map of values; unknown when it is too large. */
export function mapOf(
  entries: ReadonlyMap<string, Entry>,
  carried: Carried,
  more: Pick<MapValue, 'isOpen' | 'rest' | 'of'> = {},
): InfraValue {
  const value: MapValue = { kind: 'map', entries, ...carried, ...more };
  return isTooLarge(value) ? tooLarge(carried) : value;
}

/** What is not known, and why. */
export function unknownOf(why: UnknownReason, detail: string, carried: Carried): UnknownValue {
  return { kind: 'unknown', why, detail, ...carried };
}

function tooLarge(carried: Carried): UnknownValue {
  return unknownOf('budget', 'The value is too large to be made.', carried);
}

/** What a value that is made of others carries. */
export function madeOf(place: Place, operands: readonly InfraValue[]): Carried {
  const refers = targetsOf(operands);
  const isSensitive = operands.some((each) => each.isSensitive);
  return {
    origin: 'computed',
    place,
    ...(refers.length > 0 ? { refers } : {}),
    ...(isSensitive ? { isSensitive: true } : {}),
  };
}

/** Resources that values are, or were taken from, to any depth that can be afforded. */
export function targetsOf(values: readonly InfraValue[]): readonly Target[] {
  const found = new Map<string, Target>();
  let budget = 200;
  const look = (value: InfraValue, depth: number) => {
    if (budget-- <= 0 || found.size >= mostTargets) return;
    const add = ({ to, path }: Target) => found.set(`${to}\0${path}`, { to, path });
    if (value.kind === 'reference') add(value);
    for (const target of value.refers ?? []) add(target);
    if (depth > 4) return;
    if (value.kind === 'list') for (const item of value.items) look(item, depth + 1);
    else if (value.kind === 'map' && value.of !== undefined) add({ to: value.of, path: '' });
    else if (value.kind === 'map') for (const entry of value.entries.values()) look(entry.value, depth + 1);
  };
  for (const value of values) look(value, 0);
  return [...found.values()].slice(0, mostTargets);
}

/** What an operation gives that needs to know what one of its operands is not. */
export function unknownFrom(operands: readonly InfraValue[], place: Place): UnknownValue {
  const carried = madeOf(place, operands);
  const first = operands.find(isUnknown);
  if (first?.kind === 'unknown') return unknownOf(first.why, first.detail, carried);
  return unknownOf('computed', 'It is made of what is known once it is made.', carried);
}

/** The same value, used at a place. */
export function usedAt<T extends InfraValue>(value: T, place: Place, origin = value.origin): T {
  const before = value.via ?? [];
  const via = [...before.slice(0, mostVia - 1), place];
  return { ...value, origin, via };
}

/** The same value with one thing more that it was taken from. */
export function takenFrom(value: InfraValue, target: Target): InfraValue {
  const before = value.refers ?? [];
  if (before.length >= mostTargets || before.some(({ to, path }) => to === target.to && path === target.path))
    return value;
  return { ...value, refers: [...before, target] };
}

/** Keys of a map in the order in which they are gone through. */
export function sortedKeys({ entries }: MapValue): readonly string[] {
  return [...entries.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
