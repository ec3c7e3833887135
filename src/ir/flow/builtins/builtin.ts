import { at } from '../arguments.ts';
import { type Frame, thingAt } from '../frame.ts';
import type { Given } from '../given.ts';
import { emptyThing, type Thing } from '../heap.ts';
import type { Position } from '../models.ts';
import { newThing } from '../objects.ts';
import { nothing, type Value } from '../value.ts';

/** A call of something that the engine knows by itself. */
export interface BuiltinCall {
  readonly frame: Frame;
  readonly call: Given;
  readonly names: readonly string[];
  /** What is called, by its full name. */
  readonly name: string;
  /** Calls a function that was given, with these arguments. */
  readonly callback: (fn: Value, values: readonly Value[]) => Value;
}

/** A function of the engine: the value that a call gives. */
export type Builtin = (call: BuiltinCall) => Value;

/** The value of an argument by its place; undefined when the call has none there. */
export function argument({ frame, call, names }: BuiltinCall, position: Position): Value | undefined {
  return at(frame, call, position, names);
}

/** What the method is called on; unknown for a function. */
export function receiverOf({ call }: BuiltinCall): Value {
  return call.receiver ?? nothing;
}

/** The objects that a value refers to and that are known. */
export function thingsOf(
  { frame }: BuiltinCall,
  value: Value,
): readonly { readonly site: string; readonly thing: Thing }[] {
  return value.refs.flatMap((ref) => {
    const thing = ref.kind === 'object' ? thingAt(frame, ref.site) : undefined;
    return ref.kind === 'object' && thing !== undefined ? [{ site: ref.site, thing }] : [];
  });
}

/** A new list of elements of which only the kind is known. */
export function newList({ frame, call }: BuiltinCall, rest: Value, tag: string): Value {
  return newThing(frame, call.place, { ...emptyThing, kind: 'list', rest }, `#${tag}`);
}

/** A new list whose elements are known one by one. */
export function exactList({ frame, call }: BuiltinCall, values: readonly Value[], tag: string): Value {
  const fields = new Map(values.map((value, i) => [String(i), value]));
  return newThing(
    frame,
    call.place,
    { ...emptyThing, kind: 'list', fields, length: values.length },
    `#${tag}`,
  );
}
