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
  if (key.constants !== undefined && key.refs.length === 0) return;
  const mask = maskOf(['prototype']);
  for (const ref of object.refs) {
    if (ref.kind !== 'parameter') continue;
    const { index, path } = ref;
    const origin = { kind: 'parameter', id: originId(index, path), index, path } as const;
    const taint = { origin, mask, steps: undefined };
    addHit(frame, { place, kind: 'prototype', taint, sink, function: frame.fn.name, keyed: true });
  }
}
