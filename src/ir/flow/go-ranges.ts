import type { Instruction } from '../code/instruction.ts';
import { type Frame, placeOf, thingAt } from './frame.ts';
import { calledWith, calledWithSecond } from './given.ts';
import { emptyThing } from './heap.ts';
import { join } from './join.ts';
import { newThing } from './objects.ts';
import { nothing, type Value } from './value.ts';

/** `for word := range words`, where `words` is a function: what it calls `yield` with, one by one. */
export function yielded(
  frame: Frame,
  { refs }: Value,
  at: Extract<Instruction, { op: 'element' }>,
): Value | undefined {
  const functions = refs.filter((ref) => ref.kind === 'function');
  if (frame.code.language !== 'go' || functions.length === 0) return undefined;
  const place = placeOf(frame, at);
  let found: Value = nothing;
  for (const ref of functions) {
    const given = newThing(frame, at, { ...emptyThing, kind: 'resolver' }, '#yield');
    frame.calling.callFunction(frame, ref, { args: [{ value: -1, is: given }], place });
    frame.ended = false;
    const [made] = given.refs;
    const thing = made?.kind === 'object' ? thingAt(frame, made.site) : undefined;
    const value = thing?.fields.get(at.of === 'keys' ? calledWith : calledWithSecond);
    found = join(found, value ?? thing?.rest ?? nothing);
  }
  return found;
}
