import type { Instruction } from '../code/instruction.ts';
import { readAny } from './elements.ts';
import { type Frame, placeOf, read, thingAt } from './frame.ts';
import { yielded } from './go-ranges.ts';
import { tupleType } from './go-values.ts';
import { emptyThing, type Thing, withField, withUnknownOver } from './heap.ts';
import { join } from './join.ts';
import { isNamed, keysOf, newThing } from './objects.ts';
import { unguessed } from './sensitive.ts';
import { maskOf } from './taint-kind.ts';
import { cleared, constant, nothing, tainted, unknown, type Value } from './value.ts';

/** The value of `list[a:b]` or of a part of a text. */
export function slice(frame: Frame, at: Extract<Instruction, { op: 'slice' }>): Value {
  const object = read(frame, at.object);
  const bounds = [at.first, at.last, at.step].map((slot) =>
    slot === undefined ? constant(undefined) : read(frame, slot),
  );
  const [first, last, by] = bounds.map(({ constants }) =>
    constants?.length === 1 ? constants[0] : 'unknown',
  );
  if (
    object.constants !== undefined &&
    object.refs.length === 0 &&
    first !== 'unknown' &&
    last !== 'unknown' &&
    by === undefined
  ) {
    const cut = object.constants.map((text) =>
      typeof text === 'string'
        ? text.slice(numberOr(first, 0), last === null ? undefined : (last as number | undefined))
        : undefined,
    );
    return { taints: object.taints, constants: cut, refs: [] };
  }
  const part = by === undefined ? sliced(frame, object, first, last) : undefined;
  if (part !== undefined) return newThing(frame, at, part);
  if (object.refs.some(({ kind }) => kind === 'object')) {
    return newThing(frame, at, {
      ...emptyThing,
      kind: 'list',
      rest: readAny(frame, object, placeOf(frame, at)),
    });
  }
  return { ...tainted(object.taints), ...(object.about ? { about: object.about } : {}) };
}

/** The part of a list of which every element is known. */
function sliced(frame: Frame, { refs }: Value, first: unknown, last: unknown): Thing | undefined {
  const [ref] = refs;
  const thing = refs.length === 1 && ref?.kind === 'object' ? thingAt(frame, ref.site) : undefined;
  if (thing?.length === undefined || thing.many || thing.rest !== nothing) return undefined;
  if (first === 'unknown' || last === 'unknown') return undefined;
  const items = Array.from({ length: thing.length }, (_, i) => thing.fields.get(String(i)) ?? nothing).slice(
    numberOr(first, 0),
    numberOr(last, thing.length),
  );
  const fields = new Map(items.map((item, i) => [String(i), item]));
  return { ...emptyThing, kind: 'list', fields, length: items.length };
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}

/** A new list, tuple or set with its items. */
export function listOf(frame: Frame, at: Extract<Instruction, { op: 'list' }>): Value {
  const fields = new Map<string, Value>();
  let rest: Value = nothing;
  let known = true;
  for (const { value: slot, spread } of at.items) {
    const value = read(frame, slot);
    if (spread !== undefined) {
      known = false;
      rest = join(rest, readAny(frame, value, placeOf(frame, at)));
    } else if (known) fields.set(String(fields.size), value);
    else rest = join(rest, value);
  }
  return newThing(frame, at, {
    kind: at.kind === 'set' ? 'set' : 'list',
    fields,
    rest,
    ...(known ? { length: fields.size } : {}),
    ...(at.kind === 'tuple' && frame.code.language === 'go' ? { type: tupleType } : {}),
  });
}

/** A new map with its entries, those of spread maps too. */
export function mapOf(frame: Frame, at: Extract<Instruction, { op: 'map' }>): Value {
  // One map for all entries: a table may have ten thousand.
  let fields = new Map<string, Value>();
  let rest: Value = nothing;
  for (const { key, value: slot } of at.entries) {
    const given = read(frame, slot);
    if (key === undefined) {
      const thing = spreadInto(frame, { ...emptyThing, kind: 'map', fields, rest }, given, at);
      fields = new Map(thing.fields);
      rest = thing.rest;
      continue;
    }
    const name = read(frame, key);
    const value = unguessed(frame, given, String(name.constants?.[0] ?? ''), placeOf(frame, at));
    if (name.refs.length === 0 && name.constants?.length === 1)
      fields.set(String(name.constants[0]), under(frame, value, String(name.constants[0])));
    else rest = join(rest, join(value, { ...tainted(name.taints), taints: name.taints }));
  }
  return newThing(frame, at, { ...emptyThing, kind: 'map', fields, rest });
}

function spreadInto(frame: Frame, thing: Thing, value: Value, at: Instruction): Thing {
  let result = thing;
  let isKnown = value.refs.length > 0;
  for (const ref of value.refs) {
    const other = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    if (other === undefined) {
      isKnown = false;
      continue;
    }
    for (const [key, field] of other.fields)
      result = withField(
        result,
        key,
        value.refs.length > 1 ? join(result.fields.get(key) ?? nothing, field) : field,
      );
    result = withUnknownOver(result, other.rest);
  }
  return isKnown ? result : withUnknownOver(result, readAny(frame, value, placeOf(frame, at)));
}

/** In Go what goes before an element of a list is its number. */
function isList(frame: Frame, { refs }: Value): boolean {
  return (
    frame.code.language === 'go' &&
    refs.length > 0 &&
    refs.every((ref) => ref.kind === 'object' && thingAt(frame, ref.site, 'shape')?.kind === 'list')
  );
}

/** What a loop gets from what it goes through. */
export function elementOf(frame: Frame, at: Extract<Instruction, { op: 'element' }>): Value {
  const object = read(frame, at.object);
  const own = yielded(frame, object, at);
  if (own !== undefined) return own;
  if (at.of === 'keys') return isList(frame, object) ? unknown : keysOf(frame, object);
  const values = join(readAny(frame, object, placeOf(frame, at)), arriving(frame, object, at));
  if (at.of === 'entries')
    return newThing(frame, at, {
      ...emptyThing,
      kind: 'list',
      fields: new Map([
        ['0', keysOf(frame, object)],
        ['1', values],
      ]),
      length: 2,
    });
  const keys = keysGoneThrough(frame, object);
  if (keys !== undefined) return keys.all ? keys.value : join(values, keys.value);
  if (
    object.constants !== undefined &&
    object.refs.length === 0 &&
    object.constants.some((text) => typeof text === 'string')
  )
    return tainted(object.taints);
  return values;
}

/** Going through a map gives its keys in Python; `all` where it can be nothing but a map. */
export function keysGoneThrough(
  frame: Frame,
  object: Value,
): { readonly value: Value; readonly all: boolean } | undefined {
  if (frame.code.language !== 'python') return undefined;
  const maps = object.refs.filter((ref) =>
    ref.kind === 'object' ? thingAt(frame, ref.site, 'shape')?.kind === 'map' : isNamed(frame, ref),
  );
  return maps.length === 0
    ? undefined
    : { value: keysOf(frame, object), all: maps.length === object.refs.length };
}

/** What comes out of a thing of a library one by one: pieces of a request's body, lines of a file. */
function arriving(frame: Frame, { refs }: Value, at: Instruction): Value {
  const { library, source } = frame.analysis;
  const taints = refs.flatMap((ref) => {
    const kind = ref.kind === 'instance' ? library.valueOf(ref.type, '%each')?.source : undefined;
    return ref.kind === 'instance' && kind !== undefined ? [source(kind, placeOf(frame, at), ref.type)] : [];
  });
  return taints.length === 0 ? nothing : tainted(taints);
}

/** The value as it is under a name, which may take harm from it: what is compared by `$eq` is no operator. */
export function under(frame: Frame, value: Value, name: string): Value {
  const { clears } = frame.analysis.library.valueOf('*', name) ?? {};
  return clears === undefined ? value : cleared(value, maskOf(clears));
}
