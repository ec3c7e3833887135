import type { Block } from '../code/instruction.ts';
import type { CodeFunction } from '../code/module.ts';
import { first, ranksOf } from './block-order.ts';
import { calling } from './call.ts';
import { type Exit, finish, parameterMasks } from './conclude.ts';
import { noteAsked } from './conditions.ts';
import { answered, askedBy, uncorrelated } from './correlated.ts';
import {
  type Analysis,
  copyState,
  type Frame,
  joinStates,
  noteThrown,
  placeOf,
  read,
  type State,
} from './frame.ts';
import { answerOf } from './go-answers.ts';
import { assume } from './guards.ts';
import { emptyThing, type Heap, type Thing } from './heap.ts';
import { sameValue } from './same-value.ts';
import { sensitive, tellDrawn, unguessed } from './sensitive.ts';
import { step } from './step.ts';
import type { Fault, Hit, Interpreted } from './summary.ts';
import { constant, nothing, type Value } from './value.ts';
import { cellSite } from './variables.ts';
import { withStep } from './way.ts';

/** How often a block is read again before what still changes is given up as unknown, and how often at all. */
const patienceForBlock = 6;

const mostVisits = 24;

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
  const { observer } = analysis;
  const entry = entryState(fn, parameters, module, number);
  for (const [site, thing] of seeds) entry.heap.set(site, thing);
  const frame: Frame = {
    analysis,
    calling,
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
    called: new Set(),
    yields: { value: nothing },
    effort: { spent: 0, wide: false },
    globals: new Map(),
    touched: new Set(),
    ended: false,
    block: 0,
    handler: -1,
    thrown: new Map(),
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
  const rank = ranksOf(fn.blocks);
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
    frame.block = block;
    frame.handler = handler ?? -1;
    const thrown = frame.thrown.get(frame.handler);
    if (handler !== undefined) arrive(handler, frame.state);
    observer?.block(module, number, block);
    for (const instruction of code_.instructions) {
      work++;
      if (observer === undefined) step(frame, instruction);
      else observer.step(frame, instruction, () => step(frame, instruction));
      if (frame.ended) break;
    }
    found[block] = { hits: frame.hits, faults: frame.faults };
    if (handler !== undefined) arrive(handler, frame.state);
    exits.delete(block);
    if (!frame.ended) leave(frame, code_, block, arrive, exits);
    // The handler gets more than it did when it was read.
    const more = frame.thrown.get(frame.handler);
    if (handler !== undefined && more !== thrown && !sameValue(more ?? nothing, thrown ?? nothing))
      waiting.add(handler);
  }
  const all = [...exits].sort(([a], [b]) => a - b).map(([, exit]) => exit);
  const hits = found.flatMap((each) => each.hits);
  const faults = found.flatMap((each) => each.faults);
  return { ...finish(frame, all, hits, seeds), hits, faults, work, unsettled };
}

function leave(
  frame: Frame,
  code: Block,
  block: number,
  arrive: (block: number, state: State) => void,
  exits: Map<number, Exit>,
): void {
  const { end } = code;
  switch (end.kind) {
    case 'goto':
      return arrive(end.to, frame.state);
    case 'branch': {
      noteBranch(frame, read(frame, end.condition));
      const before = copyState(frame.state);
      const asked = askedBy(frame, code);
      const isPossible = (answer: boolean) =>
        (asked === undefined || answered(frame.state, asked.slot, asked.is === answer)) &&
        assumed(frame, end.condition, answer);
      if (isPossible(true)) arrive(end.yes, frame.state);
      frame.state = before;
      if (isPossible(false)) arrive(end.no, frame.state);
      return;
    }
    case 'return': {
      const value =
        end.value === undefined ? constant(undefined) : returned(frame, read(frame, end.value), end);
      exits.set(block, {
        state: copyState(frame.state),
        value,
        parameters: parameterMasks(frame),
        answer: answerOf(frame, value),
      });
      return;
    }
    case 'throw':
      return end.value === undefined ? undefined : noteThrown(frame, read(frame, end.value));
    default:
      return;
  }
}

function assumed(frame: Frame, condition: number, answer: boolean): boolean {
  const { observer } = frame.analysis;
  const act = () => assume(frame, condition, answer);
  return observer === undefined ? act() : observer.assume(frame, condition, act);
}

function returned(frame: Frame, value: Value, { start, end }: Block['end']): Value {
  if (start === undefined || end === undefined) return value;
  tellDrawn(frame, value, frame.fn.name);
  if (value.taints.length === 0) return value;
  const told = unguessed(frame, value, frame.fn.name, placeOf(frame, { start, end }));
  return {
    ...told,
    taints: withStep(told.taints, placeOf(frame, { start, end }), { kind: 'returned', name: frame.fn.name }),
  };
}

/** What is decided by a parameter's constant may be decided at a call. */
function noteBranch(frame: Frame, value: Value): void {
  noteAsked(frame, value);
  for (const { variable } of value.predicates ?? []) {
    if (variable.root.kind === 'slot') noteAsked(frame, frame.state.variables[variable.root.slot] ?? nothing);
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
  return { variables, heap, ownsHeap: true, refined: new Map(), correlated: uncorrelated };
}

/** What still changes after many rounds is not known. */
function widened({ variables, heap, refined }: State): State {
  return {
    variables: variables.map(withoutConstants),
    heap: new Map([...heap].map(([site, thing]) => [site, widenedThing(thing)])),
    ownsHeap: false,
    refined,
    correlated: uncorrelated,
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
