import type { Slot } from '../code/instruction.ts';
import type { CodeFunction } from '../code/module.ts';
import { aboutOf, type Frame, read } from './frame.ts';
import { maskOf } from './taint-kind.ts';
import type { Predicate, Value } from './value.ts';

const ofRedirect = maskOf(['redirect']);

/**
 * `next[0] == '/'` and `next[1] != '/'`: an address that begins with one slash is on this site; each half by itself tells
 * nothing.
 */
export function firstLetters(
  frame: Frame,
  operator: '==' | '!=',
  slot: Slot,
  other: Value,
  halves: { readonly rooted: string; readonly single: string },
): readonly Predicate[] {
  if (frame.code.language !== 'go' || other.constants?.length !== 1 || other.constants[0] !== '/') return [];
  const at = indexed(frame.fn, slot);
  const place = at === undefined ? undefined : read(frame, at.index).constants;
  if (at === undefined || place?.length !== 1 || (place[0] !== 0 && place[0] !== 1)) return [];
  const isFirst = place[0] === 0;
  return aboutOf(frame, at.object).flatMap(({ variable: { root, path }, part }) =>
    part === undefined
      ? [
          {
            variable: { root, path: [...path, isFirst ? halves.rooted : halves.single] },
            when: (operator === '==') === isFirst,
            clears: ofRedirect,
          },
        ]
      : [],
  );
}

function indexed({ blocks }: CodeFunction, slot: Slot) {
  for (const { instructions } of blocks)
    for (const at of instructions) if (at.op === 'index' && at.to === slot) return at;
  return undefined;
}
