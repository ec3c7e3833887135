import { emptyThing } from '../heap.ts';
import { newThing, writeInto } from '../objects.ts';
import { readField } from '../read.ts';
import { constant, type Value } from '../value.ts';
import { argument, type Builtin, receiverOf } from './builtin.ts';

/** Under which a holder keeps what it holds. */
const held = '#held';

/** `new AtomicReference<>(first)`, `new ThreadLocal<>()`. */
const holder: Builtin = (call) => {
  const fields = new Map<string, Value>([[held, argument(call, 0) ?? constant(null)]]);
  return newThing(call.frame, call.call.place, { ...emptyThing, fields, type: call.name }, '#holder');
};

/** `set(next)`, `getAndSet(next)`, `remove()`: what was there before. */
const hold: Builtin = (call) => {
  const own = receiverOf(call);
  const before = readField(call.frame, own, held, call.call.place);
  writeInto(call.frame, own, constant(held), argument(call, 0) ?? constant(null));
  return before;
};

/** Things of Java that hold one other at a time. */
export const javaHolderBuiltins: Readonly<Record<string, Builtin>> = {
  'java.holder': holder,
  'java.hold': hold,
  'java.held': (call) => readField(call.frame, receiverOf(call), held, call.call.place),
};
