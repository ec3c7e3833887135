import { joinTaints } from './join.ts';
import { maskOf } from './taint-kind.ts';
import type { Value } from './value.ts';

const predictable = maskOf(['predictable']);

/** What is picked by a number that can be guessed can be guessed as well: `letters[random]`. */
export function picked(value: Value, { taints: by }: Value): Value {
  const guessed = by.filter(
    ({ origin, mask }) =>
      origin.kind === 'source' && origin.source === 'weak-random' && (mask & predictable) !== 0,
  );
  if (guessed.length === 0) return value;
  const marked = guessed.map((taint) => ({ ...taint, mask: predictable }));
  return { ...value, taints: joinTaints(value.taints, marked) };
}
