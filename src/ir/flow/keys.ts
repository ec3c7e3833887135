import { originId } from './access-path.ts';
import { addHit, type Frame } from './frame.ts';
import { hit } from './sink.ts';
import { maskOf } from './taint-kind.ts';
import type { Place, Value } from './value.ts';

/**
 * Writing into what a key from outside gave reaches the prototype of all objects. Writing under such a key does not: at
 * most the one object gets another prototype. What a function writes into, its callers may have read under such a key.
 */
export function checkKeys(frame: Frame, place: Place, object: Value, key: Value): void {
  const sink = 'a field of what a key gave';
  if (object.keyed !== undefined) hit(frame, object.keyed, 'prototype', { place, sink });
<<<<<<< HEAD
  if (key.constants !== undefined && key.refs.length === 0) return;
  const mask = maskOf(['prototype']);
  for (const ref of object.refs) {
    if (ref.kind !== 'parameter') continue;
    const { index, path } = ref;
    const origin = { kind: 'parameter', id: originId(index, path), index, path } as const;
    const taint = { origin, mask, steps: undefined };
    addHit(frame, { place, kind: 'prototype', taint, sink, function: frame.fn.name, keyed: true });
  }
=======
  if (key.taints.length === 0 || (key.constants !== undefined && key.refs.length === 0)) return;
  const merges = object.refs.some(({ kind }) => kind === 'parameter') && goesDown(frame.fn);
  if (merges) hit(frame, key.taints, 'prototype', { place, sink });
}

const downward = new WeakMap<CodeFunction, boolean>();

/** Hands what stands under keys on to a function: `merge(target[key], source[key])`. */
function goesDown(fn: CodeFunction): boolean {
  const known = downward.get(fn);
  if (known !== undefined) return known;
  const instructions = fn.blocks.flatMap((block) => block.instructions);
  const read = new Set(instructions.flatMap((each) => (each.op === 'index' ? [each.to] : [])));
  const found = instructions.some(
    (each) =>
      (each.op === 'call' || each.op === 'call-method') &&
      each.args.filter(({ value }) => read.has(value)).length > 1,
  );
  downward.set(fn, found);
  return found;
>>>>>>> 1aa43fb1aa140608772826f5158884eab7f73102
}
