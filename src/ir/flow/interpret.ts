import type { Block } from '../code/instruction.ts';
import type { CodeFunction } from '../code/module.ts';
import type { Analysis } from './analysis.ts';
import { copyState, type Frame, joinStates, placeOf, read, type State } from './frame.ts';
import { assume } from './guards.ts';
import { emptyThing, type Heap, reachable, type Thing } from './heap.ts';
import { originId } from './read.ts';
import { checkGuarded, sensitive } from './sensitive.ts';
import { cellSite, step } from './step.ts';
import type { Fault, Hit, ParameterGuard, Summary } from './summary.ts';
import { allKinds, type KindMask } from './taint-kind.ts';
import { constant, join, nothing, reference, truth, type Value, withStep } from './value.ts';

/** How often a block is read again before what still changes is given up as unknown, and how often at all. */
const patienceForBlock = 6;
const mostVisits = 24;

export interface Interpreted {
  readonly summary: Summary;
  readonly hits: readonly Hit[];
  readonly faults: readonly Fault[];
  /** Instructions that were done: the measure of work. */
  readonly work: number;
  /** Set when the function was left before it had settled. */
  readonly unsettled: boolean;
  readonly heap: Heap;
}

interface Exit {
  readonly state: State;
  readonly value: Value;
  readonly parameters: readonly KindMask[];
}

/**
 * Reads one function until its state no longer changes: forwards through the blocks that can be reached, branches
 * whose condition is constant only on the side that is taken (conditional constant propagation, Wegman and Zadeck 1991).
 */
export function interpret(
  analysis: Analysis,
  key: string,
  module: number,
  number: number,
  parameters: readonly Value[],
  seeds: Heap = new Map(),
): Interpreted {
  const code = analysis.project.modules[module];
  const fn = code?.functions[number];
  if (code === undefined || fn === undefined)
    throw new Error(`there is no function ${number} in module ${module}`);
  const entry = entryState(fn, parameters, module, number);
  for (const [site, thing] of seeds) entry.heap.set(site, thing);
  const frame: Frame = {
    analysis,
    key,
    module,
    code,
    fn,
    number,
    parameters,
    temps: [],
    state: entry,
    hits: [],
    known: new Set(),
    faults: [],
    asked: new Set(),
    yields: { value: nothing },
    effort: { spent: 0 },
    globals: new Map(),
    touched: new Set(),
    ended: false,
    isModule: fn.kind === 'module',
  };
  fn.parameters.forEach(({ slot, name }) => {
    entry.variables[slot] = sensitive(
      frame,
      entry.variables[slot] ?? nothing,
      name,
      placeOf(frame, { start: fn.start, end: fn.start + 1 }),
    );
  });
  const starts: (State | undefined)[] = fn.blocks.map(() => undefined);
  starts[0] = entry;
  const visits = fn.blocks.map(() => 0);
  const found = fn.blocks.map(() => ({ hits: [] as Hit[], faults: [] as Fault[] }));
  const exits = new Map<number, Exit>();
  const order = reversePostorder(fn.blocks);
  const rank = new Map(order.map((block, i) => [block, i]));
  const waiting = new Set<number>([0]);
  let work = 0;
  let unsettled = false;

  function arrive(block: number, state: State): void {
    const before = starts[block];
    const after = before === undefined ? copyState(state) : joinStates(before, state);
    if (after === before) return;
    starts[block] = (visits[block] ?? 0) > patienceForBlock ? widened(after) : after;
    waiting.add(block);
  }

  while (waiting.size > 0) {
    const block = first(waiting, rank);
    waiting.delete(block);
    const start = starts[block];
    const code_ = fn.blocks[block];
    if (start === undefined || code_ === undefined) continue;
    const count = (visits[block] ?? 0) + 1;
    visits[block] = count;
    if (count > mostVisits) {
      unsettled = true;
      continue;
    }
    frame.state = copyState(start);
    frame.hits = [];
    frame.known.clear();
    frame.faults = [];
    frame.ended = false;
    const { handler } = code_;
    if (handler !== undefined) arrive(handler, frame.state);
    for (const instruction of code_.instructions) {
      work++;
      step(frame, instruction);
      if (frame.ended) break;
    }
    found[block] = { hits: frame.hits, faults: frame.faults };
    if (handler !== undefined) arrive(handler, frame.state);
    exits.delete(block);
    if (!frame.ended) leave(frame, code_, block, arrive, exits);
  }
  const all = [...exits].sort(([a], [b]) => a - b).map(([, exit]) => exit);
  const hits = found.flatMap((each) => each.hits);
  const faults = found.flatMap((each) => each.faults);
  return { ...finish(frame, all, hits, seeds), hits, faults, work, unsettled };
}

function leave(
  frame: Frame,
  { end }: Block,
  block: number,
  arrive: (block: number, state: State) => void,
  exits: Map<number, Exit>,
): void {
  switch (end.kind) {
    case 'goto':
      return arrive(end.to, frame.state);
    case 'branch': {
      noteBranch(frame, read(frame, end.condition));
      const before = copyState(frame.state);
      if (assume(frame, end.condition, true)) arrive(end.yes, frame.state);
      frame.state = before;
      if (assume(frame, end.condition, false)) arrive(end.no, frame.state);
      return;
    }
    case 'return': {
      const value =
        end.value === undefined ? constant(undefined) : returned(frame, read(frame, end.value), end);
      exits.set(block, { state: copyState(frame.state), value, parameters: parameterMasks(frame) });
      return;
    }
    default:
      return;
  }
}

function returned(frame: Frame, value: Value, { start, end }: Block['end']): Value {
  if (value.taints.length === 0 || start === undefined || end === undefined) return value;
  checkGuarded(frame, value, frame.fn.name, placeOf(frame, { start, end }));
  return {
    ...value,
    taints: withStep(value.taints, placeOf(frame, { start, end }), { kind: 'returned', name: frame.fn.name }),
  };
}

/** What is decided by a parameter's constant may be decided at a call. */
function noteBranch(frame: Frame, value: Value): void {
  for (const ref of value.refs) if (ref.kind === 'parameter') frame.asked.add(ref.index);
  for (const { variable } of value.predicates ?? []) {
    if (variable.root.kind !== 'slot') continue;
    for (const ref of frame.state.variables[variable.root.slot]?.refs ?? [])
      if (ref.kind === 'parameter') frame.asked.add(ref.index);
  }
}

function entryState(fn: CodeFunction, parameters: readonly Value[], module: number, number: number): State {
  const variables: Value[] = Array.from({ length: fn.variables }, () => nothing);
  fn.parameters.forEach(({ slot }, i) => {
    variables[slot] = parameters[i] ?? nothing;
  });
  const heap: Heap = new Map();
  fn.cells.forEach((_, cell) => {
    heap.set(cellSite({ module, number }, cell), { ...emptyThing, kind: 'cell' });
  });
  return { variables, heap, refined: new Map() };
}

/** What still changes after many rounds is not known. */
function widened({ variables, heap, refined }: State): State {
  return {
    variables: variables.map(withoutConstants),
    heap: new Map([...heap].map(([site, thing]) => [site, widenedThing(thing)])),
    refined,
  };
}

function widenedThing(thing: Thing): Thing {
  const { length: _, ...rest } = thing;
  return {
    ...rest,
    fields: new Map([...thing.fields].map(([key, value]) => [key, withoutConstants(value)])),
    rest: withoutConstants(thing.rest),
  };
}

function withoutConstants(value: Value): Value {
  if (value.constants === undefined || value.constants.length === 0) return value;
  const { text: _, ...rest } = value;
  return { ...rest, constants: undefined };
}

/** Kinds for which each parameter, if it still is what it was, is dangerous at this point. */
function parameterMasks(frame: Frame): KindMask[] {
  return frame.fn.parameters.map(({ slot }, i) => {
    const value = frame.state.variables[slot];
    const taint = value?.taints.find(({ origin }) => origin.id === originId(i, []));
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

function finish(
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
  noteReturned(frame, returns);
  const writes = writesOf(heap, seeds);
  const made = reachable(heap, [
    returns,
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
    globals: [...frame.globals.values()],
    shared,
    returns: withoutPredicates(returns),
    made,
    writes,
    hits: mostHits(hits.filter(({ taint }) => taint.origin.kind === 'parameter')),
    asked: frame.asked,
    guards: guardsFrom(frame, exits),
    exits: exits.length === 0 && fn.blocks.length > 0,
  };
  return { summary, heap };
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

/** A constant that comes back as it went in is worth to be told apart. */
function noteReturned(frame: Frame, returns: Value): void {
  for (const ref of returns.refs) if (ref.kind === 'parameter') frame.asked.add(ref.index);
}

function generated(frame: Frame, heap: Heap): Value {
  const site = `yielded:${frame.module}:${frame.number}`;
  heap.set(site, { ...emptyThing, kind: 'list', rest: frame.yields.value });
  return reference({ kind: 'object', site });
}

function writesOf(heap: Heap, seeds: Heap): Summary['writes'] {
  const writes: { index: number; path: readonly string[]; thing: Thing }[] = [];
  for (const [site, thing] of heap) {
    const match = /^p:(\d+):(.*)$/s.exec(site);
    // What was there before is no writing.
    if (match === null || seeds.get(site) === thing) continue;
    const path = match[2] === '' ? [] : (match[2] ?? '').split('.');
    writes.push({ index: Number(match[1]), path, thing });
  }
  return writes.slice(0, 40);
}

/** Most dangerous uses of parameters that one function tells its callers of. */
const mostSummaryHits = 60;
/** Of one place, most parts of parameters that reach it: a function that goes through a tree knows no end of them. */
const mostPerPlace = 4;

function mostHits(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Map<string, Hit>();
  const places = new Map<string, number>();
  for (const hit of hits) {
    const id = `${hit.place.module}:${hit.place.start}:${hit.place.end}:${hit.kind}:${hit.taint.origin.id}`;
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

/** Functions that check: `if (isSafe(name))`, `validate(name)`. */
function guardsFrom(frame: Frame, exits: readonly Exit[]): ParameterGuard[] {
  const guards: ParameterGuard[] = [];
  if (exits.length === 0) return guards;
  frame.fn.parameters.forEach((_, index) => {
    const always = allKinds & ~union(exits, index, () => true);
    if (always !== 0) guards.push({ index, path: [], when: 'return', clears: always });
    for (const when of [true, false] as const) {
      const some = exits.filter(({ value }) => truth(value) !== !when);
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

function union(exits: readonly Exit[], index: number, counts: (exit: Exit) => boolean): KindMask {
  let mask = 0;
  for (const exit of exits) if (counts(exit)) mask |= exit.parameters[index] ?? allKinds;
  return mask;
}

/** Kinds for which a parameter may still be dangerous when the answer was `when`. */
function dangerAfter(frame: Frame, exits: readonly Exit[], index: number, when: boolean): KindMask {
  let mask = 0;
  const slot = frame.fn.parameters[index]?.slot;
  for (const { value, parameters } of exits) {
    if (truth(value) === !when) continue;
    let here = parameters[index] ?? allKinds;
    for (const predicate of value.predicates ?? []) {
      const { root, path } = predicate.variable;
      if (predicate.when === when && root.kind === 'slot' && root.slot === slot && path.length === 0)
        here &= ~predicate.clears;
    }
    mask |= here;
  }
  return mask;
}

function first(waiting: ReadonlySet<number>, rank: ReadonlyMap<number, number>): number {
  let best = -1;
  let bestRank = Number.POSITIVE_INFINITY;
  for (const block of waiting) {
    const r = rank.get(block) ?? block;
    if (r < bestRank) {
      best = block;
      bestRank = r;
    }
  }
  return best;
}

/** Without recursion: generated code has functions of thousands of blocks. */
export function reversePostorder(blocks: readonly Block[]): number[] {
  const seen = new Set<number>([0]);
  const post: number[] = [];
  const stack: { block: number; next: readonly number[]; at: number }[] = [
    { block: 0, next: after(blocks[0]), at: 0 },
  ];
  while (stack.length > 0) {
    const top = stack[stack.length - 1] as (typeof stack)[number];
    const next = top.next[top.at++];
    if (next === undefined) {
      post.push(top.block);
      stack.pop();
    } else if (!seen.has(next)) {
      seen.add(next);
      stack.push({ block: next, next: after(blocks[next]), at: 0 });
    }
  }
  return post.reverse();
}

function after(block: Block | undefined): readonly number[] {
  if (block === undefined) return [];
  const { end, handler } = block;
  const more = handler === undefined ? [] : [handler];
  if (end.kind === 'goto') return [...more, end.to];
  return end.kind === 'branch' ? [...more, end.no, end.yes] : more;
}
