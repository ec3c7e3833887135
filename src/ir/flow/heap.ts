import { parameterSite } from './access-path.ts';
import { join, joinAll, joinOrSame } from './join.ts';
import { sameValue } from './same-value.ts';
import { nothing, type Ref, type Value } from './value.ts';

/** One object, list or map, or all that one place of the program makes. */
export interface Thing {
  readonly kind: 'object' | 'list' | 'map' | 'set' | 'cell' | 'resolver';
  /** By name, key or index written as text. */
  readonly fields: ReadonlyMap<string, Value>;
  /** What is under keys that are not known. */
  readonly rest: Value;
  /** How many elements a list has, while that is known. */
  readonly length?: number;
  /** The library's type that it is or inherits from. */
  readonly type?: string;
  readonly class?: { readonly module: number; readonly class: number; readonly cells: readonly Value[] };
  /** Where what it inherits is: `Order.prototype`. */
  readonly prototype?: string;
  /** The place made several: an assignment adds to what was there. */
  readonly many?: true;
  /** Nobody else chose the keys under which what is in `rest` was put. */
  readonly ownKeys?: true;
}

/** By site: the place of the program that made it, seen from the function at hand. */
export type Heap = Map<string, Thing>;

/** An object of which no field was written yet. */
export const emptyThing: Thing = { kind: 'object', fields: new Map(), rest: nothing };

/** `Order.prototype` of a function: the same for all who use it. */
export function prototypeSite(module: number, fn: number): string {
  return `prototype:${module}:${fn}`;
}

/** Seen by all functions of the program alike, whoever writes to it. */
export function isShared(site: string): boolean {
  return site.startsWith('prototype:') || site.startsWith('state:');
}

/** The object without what it holds under a key. */
export function withField(thing: Thing, key: string, value: Value): Thing {
  const known = thing.fields.get(key);
  const next = thing.many === true && known !== undefined ? join(known, value) : value;
  if (known !== undefined && known === next) return thing;
  return { ...thing, fields: new Map(thing.fields).set(key, next) };
}

/** The same for many keys; `added` where the object may be another, so that what was there may stay. */
export function withFields(thing: Thing, all: Iterable<readonly [string, Value]>, added: boolean): Thing {
  let fields: Map<string, Value> | undefined;
  for (const [key, value] of all) {
    const known = thing.fields.get(key);
    const next = known !== undefined && (added || thing.many === true) ? joinOrSame(known, value) : value;
    if (next === known) continue;
    fields ??= new Map(thing.fields);
    fields.set(key, next);
  }
  return fields === undefined ? thing : { ...thing, fields };
}

/** With something under a key that is not known; `own` where nobody else chose it. */
export function withUnknownField(thing: Thing, value: Value, own = false): Thing {
  const rest = joinOrSame(thing.rest, value);
  const ownKeys = own && (thing.rest === nothing || thing.ownKeys === true);
  if (rest === thing.rest && ownKeys === (thing.ownKeys === true)) return thing;
  const { ownKeys: _, ...others } = thing;
  return { ...others, rest, ...(ownKeys ? { ownKeys } : {}) };
}

/** Something of which the keys are not known goes over what is there: any of them may be another now. */
export function withUnknownOver(thing: Thing, value: Value): Thing {
  if (value === nothing) return thing;
  const fields = new Map([...thing.fields].map(([key, field]) => [key, join(field, value)]));
  return withUnknownField({ ...thing, fields }, value);
}

/** What an unknown key may give. */
export function anyField(thing: Thing): Value {
  return join(joinAll(thing.fields.values()), thing.rest);
}

/** @returns `a` itself when `b` adds nothing to it */
export function joinThings(a: Thing, b: Thing): Thing {
  if (a === b) return a;
  const fields = joinFields(a.fields, b.fields);
  const rest = joinOrSame(a.rest, b.rest);
  const length = a.length === b.length ? a.length : undefined;
  const many = a.many === true || b.many === true;
  const ownKeys = hasOwnKeys(a) && hasOwnKeys(b) && (a.ownKeys === true || b.ownKeys === true);
  if (
    fields === a.fields &&
    rest === a.rest &&
    length === a.length &&
    many === (a.many === true) &&
    ownKeys === (a.ownKeys === true)
  )
    return a;
  const { length: _, many: __, ownKeys: ___, ...others } = a;
  return {
    ...others,
    fields,
    rest,
    ...(length === undefined ? {} : { length }),
    ...(many ? { many } : {}),
    ...(ownKeys ? { ownKeys } : {}),
  };
}

/** Whether nobody else chose a key of it. */
function hasOwnKeys({ rest, ownKeys }: Thing): boolean {
  return rest === nothing || ownKeys === true;
}

function joinFields(a: Thing['fields'], b: Thing['fields']): Thing['fields'] {
  if (a === b) return a;
  let all: Map<string, Value> | undefined;
  for (const [key, value] of b) {
    const known = a.get(key);
    const joined = known === undefined ? value : joinOrSame(known, value);
    if (joined === known) continue;
    all ??= new Map(a);
    all.set(key, joined);
  }
  return all ?? a;
}

/** Whether nothing can be read from one object that the other does not give. */
export function sameThing(a: Thing, b: Thing): boolean {
  if (a === b) return true;
  if (a.fields.size !== b.fields.size || a.length !== b.length || a.many !== b.many) return false;
  if (a.ownKeys !== b.ownKeys) return false;
  if (!sameValue(a.rest, b.rest)) return false;
  for (const [key, value] of a.fields) {
    const other = b.fields.get(key);
    if (other === undefined || !sameValue(value, other)) return false;
  }
  return true;
}

/** @returns `a` itself when `b` adds nothing to it; neither is changed */
export function joinHeaps(a: Heap, b: Heap): Heap {
  if (a === b) return a;
  let all: Heap | undefined;
  for (const [site, thing] of b) {
    const known = a.get(site);
    if (known === thing) continue;
    const joined = known === undefined ? thing : joinThings(known, thing);
    if (joined === known) continue;
    all ??= new Map(a);
    all.set(site, joined);
  }
  return all ?? a;
}

/** The sites that can be reached from values, themselves included; bounded, in a fixed order. */
export function reachable(heap: Heap, from: Iterable<Value>, most = 200): Map<string, Thing> {
  const found = new Map<string, Thing>();
  const queue: Value[] = [...from];
  for (let i = 0; i < queue.length && found.size < most; i++) {
    for (const ref of (queue[i] as Value).refs) {
      for (const site of sitesOf(ref)) {
        const thing = heap.get(site);
        if (thing === undefined || found.has(site)) continue;
        found.set(site, thing);
        queue.push(...thing.fields.values(), thing.rest);
      }
      if (ref.kind === 'function') queue.push(...ref.cells, ...(ref.self ? [ref.self] : []));
      if (ref.kind === 'class') queue.push(...ref.cells);
    }
  }
  return found;
}

function sitesOf(ref: Ref): readonly string[] {
  if (ref.kind === 'object') return [ref.site];
  if (ref.kind === 'parameter') return [parameterSite(ref.index, ref.path)];
  return [];
}
