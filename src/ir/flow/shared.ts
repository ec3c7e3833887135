import { isParameterSite } from './access-path.ts';
import { emptyThing, isShared, joinThings, sameThing, type Thing } from './heap.ts';
import { join } from './join.ts';
import type { ClassId } from './project.ts';
import { sameValue } from './same-value.ts';
import { nothing, type Ref, type Value } from './value.ts';

/** What functions read and write without order: whoever read something is told when it becomes more. */
export interface Shared {
  readonly grow: (key: string, value: Value) => void;
  readonly growThing: (site: string, thing: Thing) => void;
  readonly readShared: (key: string, reader: string) => Value | undefined;
  /** The same as it looks in a way: who looks so and sees nothing new of it is not told. */
  readonly readThrough: (key: string, reader: string, view: View) => Value;
  readonly sharedThing: (site: string, reader: string, part?: PartOfThing) => Thing | undefined;
  readonly isSharedSite: (site: string) => boolean;
  /** Whoever read something, or looked for it in vain, by its key. */
  readonly readersOfShared: () => Iterable<readonly [string, Iterable<string>]>;
}

/** What of a shared object somebody looks at: all of it, what it is, whose data it holds, or one field. */
export type PartOfThing = 'whole' | 'shape' | 'data' | `.${string}`;

/** A way to look at a shared value; one function for all who look so. */
export type View = (value: Value) => Value;

/** @param wake is told who read what has changed */
export function openShared(wake: (reader: string) => void): Shared {
  const shared = new Map<string, SharedValue>();
  const things = new Map<string, SharedThing>();
  /** Who looked for something that nobody shared yet: a function of a module that is still being read. */
  const missed = new Map<string, Set<string>>();

  return {
    grow,
    growThing,
    readShared,
    readThrough,
    sharedThing(site, reader, part = 'whole') {
      if (isParameterSite(site)) return undefined;
      if (isShared(site) && !things.has(site)) things.set(site, { thing: emptyThing, readers: new Map() });
      const known = things.get(site);
      if (known === undefined) miss(site, reader);
      else noteReader(known, part, reader);
      return known?.thing;
    },
    isSharedSite: (site) => things.has(site) || isShared(site),
    *readersOfShared() {
      for (const [key, { readers, looks }] of shared) {
        yield [key, readers];
        for (const look of looks) yield [key, look.readers];
      }
      for (const [site, { readers }] of things) for (const ofPart of readers.values()) yield [site, ofPart];
      yield* missed;
    },
  };

  function miss(site: string, reader: string): void {
    if (isParameterSite(site)) return;
    const readers = missed.get(site);
    if (readers === undefined) missed.set(site, new Set([reader]));
    else readers.add(reader);
  }

  function growThing(site: string, thing: Thing): void {
    // An argument's inside is the function's own: its place has the same name in every other function.
    if (isParameterSite(site)) return;
    const plain = concreteThing(thing);
    const known = things.get(site);
    if (known === undefined) {
      things.set(site, { thing: plain, readers: new Map() });
      // They look again, and are noted then.
      for (const reader of missed.get(site) ?? []) wake(reader);
      missed.delete(site);
      return;
    }
    const joined = joinThings(known.thing, plain);
    if (sameThing(joined, known.thing)) return;
    const before = known.thing;
    known.thing = joined;
    for (const [part, readers] of known.readers)
      if (isOther(part, before, joined)) for (const reader of readers) wake(reader);
  }

  function grow(key: string, value: Value): void {
    const known = shared.get(key);
    if (known === undefined) {
      shared.set(key, { value, readers: new Set(), looks: [] });
      return;
    }
    const joined = join(known.value, value);
    if (sameValue(joined, known.value)) return;
    known.value = joined;
    for (const reader of known.readers) wake(reader);
    for (const look of known.looks) if (isSeen(look, joined)) for (const reader of look.readers) wake(reader);
  }

  function readThrough(key: string, reader: string, view: View): Value {
    const { value, looks } = entryOf(key);
    let look = looks.find((each) => each.view === view);
    if (look === undefined) {
      look = { view, seen: view(value), readers: new Set() };
      looks.push(look);
    }
    look.readers.add(reader);
    return look.seen;
  }

  function readShared(key: string, reader: string): Value | undefined {
    const known = entryOf(key);
    known.readers.add(reader);
    return known.value === nothing ? undefined : known.value;
  }

  function entryOf(key: string): SharedValue {
    let known = shared.get(key);
    if (known === undefined) {
      known = { value: nothing, readers: new Set(), looks: [] };
      shared.set(key, known);
    }
    return known;
  }
}

function noteReader({ readers }: SharedThing, part: PartOfThing, reader: string): void {
  const known = readers.get(part);
  if (known === undefined) readers.set(part, new Set([reader]));
  else known.add(reader);
}

/** Whether a part of an object has become more; what the object is never changes. */
function isOther(part: PartOfThing, before: Thing, now: Thing): boolean {
  if (part === 'whole') return true;
  if (part === 'shape') return false;
  if (!sameValue(before.rest, now.rest)) return true;
  if (part !== 'data') {
    const name = part.slice(1);
    return !sameValue(before.fields.get(name) ?? nothing, now.fields.get(name) ?? nothing);
  }
  return (
    before.fields.size !== now.fields.size ||
    [...now.fields].some(([name, value]) => !sameValue(dataOf(before.fields.get(name)), dataOf(value)))
  );
}

function dataOf({ taints, refs }: Value = nothing): Value {
  return { taints, constants: undefined, refs };
}

/** Whether those who look so see that it has become more. */
function isSeen(look: Look, value: Value): boolean {
  const seen = look.view(value);
  if (sameValue(seen, look.seen)) return false;
  look.seen = seen;
  return true;
}

/** The key of a variable of a module. */
export function globalKey(module: number, name: string): string {
  let keys = globalKeys[module];
  if (keys === undefined) {
    keys = new Map();
    globalKeys[module] = keys;
  }
  let key = keys.get(name);
  if (key === undefined) {
    key = `g:${module}:${name}`;
    keys.set(name, key);
  }
  return key;
}

/** One text for each key: a new one is put together and hashed each time that it is looked up. */
const globalKeys: Map<string, string>[] = [];

/** The key of the default of a parameter, which is worked out once. */
export function defaultKey(module: number, fn: number, parameter: number): string {
  return `d:${module}:${fn}:${parameter}`;
}

/** The key of a property of a function. */
export function functionKey(module: number, fn: number, name: string): string {
  return `f:${module}:${fn}:${name}`;
}

/** The key of a field of all things of an open type. */
export function openKey(type: string, name: string): string {
  return `o:${type}:${name}`;
}

/** The key of a field of all instances of a class. */
export function fieldKey({ module, class: number }: ClassId, name: string): string {
  return `c:${module}:${number}:${name}`;
}

/** Deeper than this what functions took with them is shared as it is. */
const deepestCell = 3;

/** Without what only a caller knows. */
export function concrete(value: Value, depth = deepestCell): Value {
  if (!isSymbolic(value, depth)) {
    if (value.about === undefined && value.predicates === undefined) return value;
    const { about: _, predicates: __, ...rest } = value;
    return rest;
  }
  return {
    taints: value.taints.filter(({ origin }) => origin.kind === 'source'),
    constants: undefined,
    refs: value.refs.flatMap((ref) => (ref.kind === 'parameter' ? [] : [concreteRef(ref, depth)])),
    ...(value.settings === undefined ? {} : { settings: value.settings }),
  };
}

function isSymbolic({ taints, refs }: Value, depth: number): boolean {
  return (
    refs.some((ref) => ref.kind === 'parameter' || (depth > 0 && isSymbolicRef(ref, depth))) ||
    taints.some(({ origin }) => origin.kind === 'parameter')
  );
}

function isSymbolicRef(ref: Ref, depth: number): boolean {
  return takenBy(ref).some((value) => isSymbolic(value, depth - 1));
}

/** What a function or a class took with it where it was made: elsewhere a parameter would mean another one. */
function takenBy(ref: Ref): readonly Value[] {
  if (ref.kind !== 'function' && ref.kind !== 'class') return [];
  const { cells, self } = ref;
  return self === undefined ? cells : [...cells, self];
}

function concreteRef(ref: Ref, depth: number): Ref {
  if ((ref.kind !== 'function' && ref.kind !== 'class') || depth === 0 || !isSymbolicRef(ref, depth))
    return ref;
  const cells = ref.cells.map((cell) => concrete(cell, depth - 1));
  return ref.self === undefined ? { ...ref, cells } : { ...ref, cells, self: concrete(ref.self, depth - 1) };
}

function concreteThing(thing: Thing): Thing {
  return {
    ...thing,
    fields: new Map([...thing.fields].map(([key, value]) => [key, concrete(value)])),
    rest: thing.rest === nothing ? nothing : concrete(thing.rest),
  };
}

/** Something that many functions read and write, without order: a variable of a module, a field of a class. */
interface SharedValue {
  value: Value;
  readonly readers: Set<string>;
  readonly looks: Look[];
}

interface SharedThing {
  thing: Thing;
  readonly readers: Map<PartOfThing, Set<string>>;
}

/** What those see of it who look in one way. */
interface Look {
  readonly view: View;
  seen: Value;
  readonly readers: Set<string>;
}
