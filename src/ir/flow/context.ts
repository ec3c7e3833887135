import { type Frame, thingAt } from './frame.ts';
import type { Thing } from './heap.ts';
import { parameterValue } from './read.ts';
import { allKinds } from './taint-kind.ts';
import { type Ref, refId, type Value } from './value.ts';

/** What is known of one argument beyond its taint. */
export interface Special {
  readonly id: string;
  readonly value: Value;
}

/** Longest text, and most values, that make a context of their own. */
const longestText = 120;
const mostValues = 2;

/** Of the parameters that a function asks about, those of which this call knows more than nothing. */
export function abstractionOf(asked: ReadonlySet<number>, values: readonly (Value | undefined)[], frame: Frame): ReadonlyMap<number, Special> {
  const special = new Map<number, Special>();
  for (const index of [...asked].sort((a, b) => a - b)) {
    const value = values[index];
    const known = value === undefined ? undefined : specialOf(index, value, frame);
    if (known !== undefined) special.set(index, known);
  }
  return special;
}

export function contextKey(special: ReadonlyMap<number, Special>): string {
  return [...special].map(([index, { id }]) => `${index}=${id}`).join('&');
}

function specialOf(index: number, value: Value, frame: Frame): Special | undefined {
  if (value.refs.length === 0) return specialConstant(value);
  const refs: Ref[] = [];
  for (const ref of value.refs) refs.push(...abstracted(index, ref, frame));
  if (refs.length === 0) return undefined;
  const symbolic = parameterValue(index, [], { mask: allKinds, steps: undefined });
  const holding = refs.some((ref) => ref.kind === 'parameter');
  const own = !holding && (refs.some(({ kind }) => kind === 'typed') || value.refs.length !== refs.length) ? symbolic.refs : [];
  const taints = holding || own.length > 0 || value.taints.length > 0 ? symbolic.taints : [];
  return { id: refs.map(refId).join('|'), value: { taints, constants: holding || own.length > 0 ? undefined : [], refs: [...own, ...refs] } };
}

function specialConstant({ constants, taints }: Value): Special | undefined {
  if (constants === undefined || constants.length === 0 || constants.length > mostValues || taints.length > 0) return undefined;
  if (constants.some((each) => typeof each === 'string' && each.length > longestText)) return undefined;
  return { id: constants.map((each) => `${typeof each}:${String(each)}`).join(','), value: { taints: [], constants, refs: [] } };
}

/** Most fields of a plain object, or cell, that are told apart. */
const mostHeld = 8;

/** Functions, classes and typed things in the fields of a plain object or in a variable that is shared. */
function holding(index: number, thing: Thing, frame: Frame): readonly Ref[] {
  const holds = new Map<string, readonly Ref[]>();
  for (const [name, { refs }] of thing.fields) {
    if (holds.size >= mostHeld || refs.length === 0 || refs.length > 3) continue;
    const held = refs.flatMap((ref) => (ref.kind === 'object' && frame.state.heap.get(ref.site)?.class === undefined ? [] : abstracted(index, ref, frame, name)));
    if (held.length > 0) holds.set(name, held);
  }
  return holds.size === 0 ? [] : [{ kind: 'parameter', index, path: [], holds }];
}

function abstracted(index: number, ref: Ref, frame: Frame, field?: string): readonly Ref[] {
  switch (ref.kind) {
    case 'function': {
      const inner = (path: string) => parameterValue(index, field === undefined ? [path] : [field, path], { mask: allKinds, steps: undefined });
      const self = ref.self === undefined ? {} : { self: inner('#self') };
      return [{ kind: 'function', module: ref.module, function: ref.function, cells: ref.cells.map((_, i) => inner(`#cell${i}`)), ...self }];
    }
    case 'object': {
      const thing = thingAt(frame, ref.site);
      if (thing !== undefined && thing.class === undefined) return holding(index, thing, frame);
      if (thing?.class === undefined) return [];
      return [{ kind: 'typed', module: thing.class.module, class: thing.class.class }];
    }
    case 'parameter':
      return [];
    case 'class':
      return [{ kind: 'class', module: ref.module, class: ref.class, cells: [] }];
    default:
      return [ref];
  }
}
