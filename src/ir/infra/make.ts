import {
  type Carried,
  type Entry,
  type InfraValue,
  isUnknown,
  type ListValue,
  type MapValue,
  type Origin,
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

const sizes = new WeakMap<InfraValue, number>();

/** How many values are in a value. */
export function sizeOf(value: InfraValue): number {
  if (value.kind !== 'list' && value.kind !== 'map') return 1 + (value.kind === 'unknown' ? (value.parts?.length ?? 0) : 0);
  const known = sizes.get(value);
  if (known !== undefined) return known;
  let size = 1 + (value.rest === undefined ? 0 : sizeOf(value.rest));
  if (value.kind === 'list') for (const item of value.items) size += sizeOf(item);
  else for (const { value: each } of value.entries.values()) size += sizeOf(each);
  sizes.set(value, size);
  return size;
}

export function textOf(text: string, carried: Carried): InfraValue {
  return text.length > mostText ? tooLarge(carried) : { kind: 'text', text, ...carried };
}

/** A number; unknown when it is none that we hold exactly. */
export function numberOf(number: number, carried: Carried): InfraValue {
  if (Number.isFinite(number) && Math.abs(number) <= Number.MAX_SAFE_INTEGER)
    return { kind: 'number', number: Object.is(number, -0) ? 0 : number, ...carried };
  return unknownOf('function', 'The number is too large to be held exactly.', carried);
}

export function truthOf(truth: boolean, carried: Carried): InfraValue {
  return { kind: 'truth', truth, ...carried };
}

export function listOf(
  items: readonly InfraValue[],
  carried: Carried,
  more: Pick<ListValue, 'isOpen' | 'rest' | 'isBlocks' | 'isSet'> = {},
): InfraValue {
  const value: ListValue = { kind: 'list', items, ...carried, ...more };
  return sizeOf(value) > mostValues ? tooLarge(carried) : value;
}

export function mapOf(
  entries: ReadonlyMap<string, Entry>,
  carried: Carried,
  more: Pick<MapValue, 'isOpen' | 'rest' | 'of'> = {},
): InfraValue {
  const value: MapValue = { kind: 'map', entries, ...carried, ...more };
  return sizeOf(value) > mostValues ? tooLarge(carried) : value;
}

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

/** What something written at a place carries. */
export function written(place: Place, origin: Origin = 'explicit'): Carried {
  return { origin, place };
}

/** Keys of a map in the order in which they are gone through. */
export function sortedKeys({ entries }: MapValue): readonly string[] {
  return [...entries.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
