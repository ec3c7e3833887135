import type { Frame } from './frame.ts';
import { joinAll } from './join.ts';
import type { Ref, Value } from './value.ts';

/** Of a call that may lead to more than that it is not followed what each does to objects. */
const mostFollowed = 4;

/** Each of several possible targets may be the one: what all of them do may happen. */
export function joinCalls(frame: Frame, refs: readonly Ref[], apply: (ref: Ref) => Value): Value {
  if (refs.length === 1) return apply(refs[0] as Ref);
  let comesBack = false;
  const before = frame.effort.wide;
  frame.effort.wide = refs.length > mostFollowed;
  const results = refs.map((ref) => {
    const result = apply(ref);
    comesBack ||= !frame.ended;
    frame.ended = false;
    return result;
  });
  frame.effort.wide = before;
  frame.ended = !comesBack;
  return joinAll(results);
}
