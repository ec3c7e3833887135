import type { Frame } from './frame.ts';
import { joinAll, type Ref, type Value } from './value.ts';

/** Each of several possible targets may be the one: what all of them do may happen. */
export function joinCalls(frame: Frame, refs: readonly Ref[], apply: (ref: Ref) => Value): Value {
  if (refs.length === 1) return apply(refs[0] as Ref);
  let comesBack = false;
  const results = refs.map((ref) => {
    const result = apply(ref);
    comesBack ||= !frame.ended;
    frame.ended = false;
    return result;
  });
  frame.ended = !comesBack;
  return joinAll(results);
}
