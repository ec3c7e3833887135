import { type Frame, thingAt } from './frame.ts';
import { emptyThing, type Heap, parameterSite } from './heap.ts';
import { parameterValue } from './read.ts';
import { allKinds } from './taint-kind.ts';
import { type Ref, refId, type Value } from './value.ts';

/** What is known of one argument beyond its taint. */
export interface Special {
  readonly id: string;
  readonly value: Value;
  /** What cells that it leads to hold, by the site that they have for the function: the function that a decorator got. */
  readonly seeds?: Heap;
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
  const [only] = value.refs;
  if (value.refs.length === 1 && only !== undefined) {
    const cell = specialCell(index, [], only, frame, 2);
    if (cell !== undefined) return { id: cell.id, value: parameterValue(index, [], { mask: allKinds, steps: undefined }), seeds: cell.seeds };
  }
  const refs: Ref[] = [];
  for (const ref of value.refs) refs.push(...abstracted(index, ref, frame));
  if (refs.length === 0) return undefined;
  const symbolic = parameterValue(index, [], { mask: allKinds, steps: undefined });
  const own = refs.some(({ kind }) => kind === 'typed') || value.refs.length !== refs.length ? symbolic.refs : [];
  const taints = own.length > 0 || value.taints.length > 0 ? symbolic.taints : [];
  return { id: refs.map(refId).join('|'), value: { taints, constants: own.length > 0 ? undefined : [], refs: [...own, ...refs] } };
}

/** A variable that a closure captured and that holds functions or constants, and what those captured in turn. */
function specialCell(index: number, path: readonly string[], ref: Ref, frame: Frame, depth: number): { readonly id: string; readonly seeds: Heap } | undefined {
  const site = ref.kind === 'object' ? ref.site : ref.kind === 'parameter' ? parameterSite(ref.index, ref.path) : undefined;
  const cell = site === undefined ? undefined : thingAt(frame, site);
  const content = cell?.kind === 'cell' ? cell.fields.get('value') : undefined;
  if (content === undefined || content.refs.length > mostTargets) return undefined;
  const inside = [...path, 'value'];
  const seeds: Heap = new Map();
  const seed = (value: Value) => seeds.set(parameterSite(index, path), { ...emptyThing, kind: 'cell', fields: new Map([['value', value]]) });
  if (content.refs.length === 0) {
    const known = specialConstant(content);
    if (known === undefined) return undefined;
    seed(known.value);
    return { id: `{${known.id}}`, seeds };
  }
  const refs = content.refs.flatMap((each) => abstracted(index, each, frame, inside));
  if (refs.length === 0) return undefined;
  seed({ taints: [], constants: content.constants, refs });
  const ids = content.refs.flatMap((each) => {
    if (each.kind !== 'function' || depth === 0) return [];
    return each.cells.flatMap((captured, i) => {
      const [only] = captured.refs;
      const inner = captured.refs.length === 1 && only !== undefined ? specialCell(index, [...inside, `#cell${i}`], only, frame, depth - 1) : undefined;
      for (const [at, thing] of inner?.seeds ?? []) seeds.set(at, thing);
      return inner === undefined ? [] : [`${i}${inner.id}`];
    });
  });
  return { id: `{${refs.map(refId).join('|')}${ids.join(',')}}`, seeds };
}

/** Functions that one captured variable may hold before they are no longer told apart. */
const mostTargets = 4;

function specialConstant({ constants, taints }: Value): Special | undefined {
  if (constants === undefined || constants.length === 0 || constants.length > mostValues || taints.length > 0) return undefined;
  if (constants.some((each) => typeof each === 'string' && each.length > longestText)) return undefined;
  return { id: constants.map((each) => `${typeof each}:${String(each)}`).join(','), value: { taints: [], constants, refs: [] } };
}

function abstracted(index: number, ref: Ref, frame: Frame, at: readonly string[] = []): readonly Ref[] {
  switch (ref.kind) {
    case 'function': {
      const inner = (path: string) => parameterValue(index, [...at, path], { mask: allKinds, steps: undefined });
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
    default:
      return [ref];
  }
}
