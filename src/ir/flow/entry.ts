import type { Heap } from './heap.ts';
import type { Task } from './schedule.ts';
import type { Interpreted, Summary } from './summary.ts';
import { nothing, type Value } from './value.ts';

/** One function in one context. */
export interface Entry extends Task {
  readonly key: string;
  readonly module: number;
  readonly number: number;
  readonly parameters: readonly Value[];
  readonly seeds: Heap;
  summary: Summary;
  /** What it found when it was read last; undefined before it is read. */
  found: Found | undefined;
  readonly readers: Set<string>;
  /** Whom it asked when it was read last. */
  asks: Set<Entry>;
  /** A context that nobody asks for any more: callers know more by now. It is read again when somebody does. */
  left: boolean;
  running: boolean;
  runs: number;
}

/** What is told of a function at the end. The heap in which it was found is not kept. */
type Found = Pick<Interpreted, 'hits' | 'faults' | 'unsettled'>;

const bottom: Summary = {
  returns: nothing,
  throws: nothing,
  made: new Map(),
  writes: [],
  hits: [],
  asked: new Set(),
  called: new Set(),
  guards: [],
  globals: [],
  shared: new Map(),
  exits: false,
};

/** A function in a context, before it is read. */
export function newEntry(of: Pick<Entry, 'key' | 'module' | 'number' | 'parameters' | 'seeds'>): Entry {
  return {
    ...of,
    summary: bottom,
    found: undefined,
    order: 0,
    readers: new Set(),
    asks: new Set(),
    left: false,
    running: false,
    runs: 0,
  };
}

/** Who no longer asks needs no answer; a context for which nobody does is not kept up to date. */
export function leave(entry: Entry, reader: string): void {
  // Without recursion: what was asked may have asked as many as the program has functions.
  const queue = [{ entry, reader }];
  for (const { entry: each, reader: by } of queue) {
    each.readers.delete(by);
    const isAsked = each.readers.size > 0 || each.running || each.left;
    if (isAsked || each.key === `${each.module}:${each.number}`) continue;
    each.left = true;
    for (const below of each.asks) queue.push({ entry: below, reader: each.key });
    each.asks = new Set();
  }
}

/** What is told of it at the end: data of parameters is its callers'. */
export function foundBy({ hits, faults, unsettled }: Interpreted): Found {
  return { hits: hits.filter(({ taint }) => taint.origin.kind === 'source'), faults, unsettled };
}
