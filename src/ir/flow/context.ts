import { type Frame, thingAt } from './frame.ts';
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
  const own = refs.some(({ kind }) => kind === 'typed') || value.refs.length !== refs.length ? symbolic.refs : [];
  const taints = own.length > 0 || value.taints.length > 0 ? symbolic.taints : [];
  return { id: refs.map(refId).join('|'), value: { taints, constants: own.length > 0 ? undefined : [], refs: [...own, ...refs] } };
}

function specialConstant({ constants, taints }: Value): Special | undefined {
  if (constants === undefined || constants.length === 0 || constants.length > mostValues || taints.length > 0) return undefined;
  if (constants.some((each) => typeof each === 'string' && each.length > longestText)) return undefined;
  return { id: constants.map((each) => `${typeof each}:${String(each)}`).join(','), value: { taints: [], constants, refs: [] } };
}

function abstracted(index: number, ref: Ref, frame: Frame): readonly Ref[] {
  switch (ref.kind) {
    case 'function': {
      const inner = (path: string) => parameterValue(index, [path], { mask: allKinds, steps: undefined });
      const self = ref.self === undefined ? {} : { self: inner('#self') };
      return [{ kind: 'function', module: ref.module, function: ref.function, cells: ref.cells.map((_, i) => inner(`#cell${i}`)), ...self }];
    }
    case 'object': {
      const thing = thingAt(frame, ref.site);
      if (thing?.class === undefined) return [];
      return [{ kind: 'typed', module: thing.class.module, class: thing.class.class }];
    }
    case 'parameter':
      return [];
    case 'class':
      return [{ kind: 'class', module: ref.module, class: ref.class, cells: [] }];
    case 'external':
      // What a call that nobody knows gave tells a function nothing.
      return ref.path.includes('()') ? [] : [ref];
    default:
      return [ref];
  }
}
