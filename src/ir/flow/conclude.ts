import { compareText } from '#model/location';
import type { Slot } from '../code/instruction.ts';
import { originId, pathWith, wholePath } from './access-path.ts';
import { noteAsked } from './conditions.ts';
import { deepTaints } from './deep-taints.ts';
import { type Frame, joinStates, type State } from './frame.ts';
import { emptyThing, type Heap, reachable, type Thing } from './heap.ts';
import { join } from './join.ts';
import { rooted, single } from './refine.ts';
import { unlike } from './refs.ts';
import type { Hit, Interpreted, ParameterGuard, Summary } from './summary.ts';
import { allKinds, type KindMask } from './taint-kind.ts';
import { nothing, type Predicate, type Ref, reference, type Value, type Variable } from './value.ts';

/** A state in which a function ends, with what it gives back there. */
export interface Exit {
  readonly state: State;
  readonly value: Value;
  readonly parameters: readonly KindMask[];
  /** Whether it is a yes or a no, where that is known. */
  readonly answer: boolean | undefined;
}

/** Kinds for which each parameter, if it still is what it was, is dangerous at this point. */
export function parameterMasks(frame: Frame): KindMask[] {
  return frame.fn.parameters.map(({ slot }, i) => {
    const value = frame.state.variables[slot];
    const taint = value?.taints.find(({ origin }) => origin.id === originId(i, wholePath));
    if (taint !== undefined) return taint.mask;
    // It was assigned anew: nothing is known of what the caller gave.
    const own = value?.refs.some(
      (ref) => ref.kind === 'parameter' && ref.index === i && ref.path.length === 0,
    );
    return own || isConstantNow(value) ? 0 : allKinds;
  });
}

function isConstantNow(value: Value | undefined): boolean {
  return value !== undefined && value.taints.length === 0 && (value.constants?.length ?? 0) > 0;
}

/** Makes the summary of a function from all states in which it ends. */
export function finish(
  frame: Frame,
  exits: readonly Exit[],
  hits: readonly Hit[],
  seeds: Heap,
): Pick<Interpreted, 'summary' | 'heap'> {
  const { fn } = frame;
  let state: State | undefined;
  let returns: Value = nothing;
  for (const exit of exits) {
    state = state === undefined ? exit.state : joinStates(state, exit.state);
    returns = join(returns, exit.value);
  }
  const heap: Heap = state?.heap ?? new Map();
  if (fn.generator) returns = generated(frame, heap);
  // A constant that comes back as it went in is worth to be told apart.
  noteAsked(frame, returns);
  const writes = writesOf(heap, seeds);
  const thrown = frame.thrown.get(-1) ?? nothing;
  const throws = frame.code.language === 'java' ? thrownTyped(frame, heap, thrown) : thrown;
  const made = reachable(heap, [
    returns,
    throws,
    ...writes.flatMap(({ thing }) => [...thing.fields.values(), thing.rest]),
  ]);
  for (const site of [...made.keys()]) if (site.startsWith('p:')) made.delete(site);
  const shared = new Map(
    [...frame.touched].flatMap((site) =>
      frame.analysis.isSharedSite(site) && isSymbolic(heap.get(site))
        ? [[site, heap.get(site) as Thing] as const]
        : [],
    ),
  );
  const summary: Summary = {
    globals: frame.globals.size === 0 ? [] : [...frame.globals.values()],
    shared: shared.size === 0 ? noThings : shared,
    returns: withoutPredicates(returns),
    throws: throws === nothing ? nothing : withoutPredicates(throws),
    made: made.size === 0 ? noThings : made,
    writes,
    hits: mostHits(hits.filter(({ taint }) => taint.origin.kind === 'parameter')),
    asked: frame.asked.size === 0 ? noIndices : frame.asked,
    called: frame.called.size === 0 ? noIndices : frame.called,
    guards: guardsFrom(frame, exits),
    exits: exits.length === 0 && fn.blocks.length > 0,
  };
  return { summary, heap };
}

/** One for all of those that are empty: of a large program most are, and all are kept. */
const noThings: ReadonlyMap<string, Thing> = new Map();
const noIndices: ReadonlySet<number> = new Set();

/** Errors by their class alone (Java): they leave every function on the way, and what was put into one is data of all of it. */
function thrownTyped(frame: Frame, heap: Heap, value: Value): Value {
  if (value === nothing) return value;
  const refs = value.refs.flatMap((ref): readonly Ref[] => {
    if (ref.kind !== 'object') return [ref];
    const of = heap.get(ref.site)?.class;
    return of === undefined ? [] : [{ kind: 'typed', module: of.module, class: of.class }];
  });
  return { taints: deepTaints(frame, value), constants: undefined, refs: unlike(refs) };
}

/** It holds data that only a caller knows. */
function isSymbolic(thing: Thing | undefined): boolean {
  if (thing === undefined) return false;
  return [...thing.fields.values(), thing.rest].some(
    ({ taints, refs }) =>
      taints.some(({ origin }) => origin.kind === 'parameter') ||
      refs.some(({ kind }) => kind === 'parameter'),
  );
}

function withoutPredicates({ predicates: _, about: __, ...value }: Value): Value {
  return value;
}

function generated(frame: Frame, heap: Heap): Value {
  const site = `yielded:${frame.module}:${frame.number}`;
  heap.set(site, { ...emptyThing, kind: 'list', rest: frame.yields.value });
  return reference({ kind: 'object', site });
}

/** What is told of writing into parts of parameters: how far inside, and how many. Further in is what services keep for themselves. */
const deepestWrite = 2;
const mostWrites = 40;

function writesOf(heap: Heap, seeds: Heap): Summary['writes'] {
  const writes: { index: number; path: readonly string[]; thing: Thing }[] = [];
  for (const [site, thing] of heap) {
    if (!site.startsWith('p:')) continue;
    const match = /^p:(\d+):(.*)$/s.exec(site);
    // What was there before is no writing.
    if (match === null || seeds.get(site) === thing) continue;
    const path = match[2] === '' ? wholePath : (match[2] ?? '').split('.').reduce(pathWith, wholePath);
    if (path.length <= deepestWrite) writes.push({ index: Number(match[1]), path, thing });
  }
  return writes.slice(0, mostWrites);
}

/** Most dangerous uses of parameters that one function tells its callers of. */
const mostSummaryHits = 60;

/** Of one place, most parts of parameters that reach it: a function that goes through a tree knows no end of them. */
const mostPerPlace = 4;

function mostHits(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Map<string, Hit>();
  const places = new Map<string, number>();
  // Always the same ones, in whatever order a function that calls itself meets them: else it never settles.
  for (const hit of [...hits].sort(shallowFirst)) {
    const id = `${hit.place.module}:${hit.place.start}:${hit.place.end}:${hit.kind}:${hit.taint.origin.id}${hit.keyed ? ':keyed' : ''}`;
    const known = seen.get(id);
    if (known === undefined) {
      const place = `${hit.place.module}:${hit.place.start}:${hit.kind}`;
      const count = places.get(place) ?? 0;
      if (seen.size >= mostSummaryHits || count >= mostPerPlace) continue;
      places.set(place, count + 1);
      seen.set(id, hit);
    } else if ((hit.taint.mask | known.taint.mask) !== known.taint.mask) {
      seen.set(id, { ...known, taint: { ...known.taint, mask: known.taint.mask | hit.taint.mask } });
    }
  }
  return [...seen.values()];
}

/** What a parameter itself is before what its parts are. */
function shallowFirst(a: Hit, b: Hit): number {
  return (
    depthOf(a) - depthOf(b) ||
    compareText(a.taint.origin.id, b.taint.origin.id) ||
    a.place.start - b.place.start
  );
}

function depthOf({ taint: { origin } }: Hit): number {
  return origin.kind === 'parameter' ? origin.path.length : 0;
}

/** Functions that check: `if (isSafe(name))`, `validate(name)`. */
function guardsFrom(frame: Frame, exits: readonly Exit[]): ParameterGuard[] {
  const guards: ParameterGuard[] = [];
  if (exits.length === 0) return guards;
  frame.fn.parameters.forEach((_, index) => {
    const always = allKinds & ~union(exits, index, () => true);
    if (always !== 0) guards.push({ index, path: [], when: 'return', clears: always });
    for (const when of [true, false] as const) {
      const some = exits.filter(({ answer }) => answer !== !when);
      if (some.length === 0 || some.length === exits.length) {
        const predicates = exits.every(({ value }) => value.predicates?.length);
        if (!predicates) continue;
      }
      const clears = allKinds & ~dangerAfter(frame, exits, index, when) & ~always;
      if (clears !== 0) guards.push({ index, path: [], when, clears });
    }
  });
  return guards;
}

/** The variable itself, or what it was computed from by functions that keep what matters: `path = realpath(name)`. */
function isMadeOf({ root, path }: Variable, slot: Slot, state: State, depth = 4): boolean {
  if (root.kind !== 'slot' || path.length > 0) return false;
  if (root.slot === slot) return true;
  const about = state.variables[root.slot]?.about;
  return about !== undefined && about.part === undefined && depth > 0
    ? isMadeOf(about.variable, slot, state, depth - 1)
    : false;
}

function union(exits: readonly Exit[], index: number, counts: (exit: Exit) => boolean): KindMask {
  let mask = 0;
  for (const exit of exits) if (counts(exit)) mask |= exit.parameters[index] ?? allKinds;
  return mask;
}

/** Kinds for which a parameter may still be dangerous when the answer was `when`. */
function dangerAfter(frame: Frame, exits: readonly Exit[], index: number, when: boolean): KindMask {
  let mask = 0;
  const slot = frame.fn.parameters[index]?.slot;
  for (const { value, parameters, state, answer } of exits) {
    if (answer === !when) continue;
    let here = parameters[index] ?? allKinds;
    const told = (value.predicates ?? []).filter((predicate) => predicate.when === when);
    for (const { variable, clears } of told)
      if (slot !== undefined && isMadeOf(variable, slot, state)) here &= ~clears;
    mask |=
      here &
      ~ofBothHalves(told.filter(({ variable: { root } }) => root.kind === 'slot' && root.slot === slot));
  }
  return mask;
}

/** It begins with `/` and not with `//`: each says nothing, both say that an address stays on the site. */
function ofBothHalves(told: readonly Predicate[]): KindMask {
  const half = (name: string) =>
    told.find(({ variable: { path } }) => path.length === 1 && path[0] === name)?.clears ?? 0;
  return half(rooted) & half(single);
}
