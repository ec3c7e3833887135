import { Worker } from 'node:worker_threads';
import { present } from '#model/present';

/** What a pool needs to run jobs: a worker module that answers each posted job with one {@link Answer}. */
export interface PoolOptions<Job, Result> {
  readonly worker: URL;
  readonly workerData: unknown;
  /** Threads; results do not depend on it. */
  readonly threads: number;
  /** Milliseconds after which a job is given up: the last resort against a hang that no budget caught. */
  readonly patience: number;
  readonly signal?: AbortSignal;
  /** Megabytes for what was made last, where a job keeps much of what it makes: copying that costs more than room. */
  readonly young?: number;
  /** Megabytes for all else that a job keeps. */
  readonly old?: number;
  /** Splits a job whose worker died, to find the culprit; a job that cannot be split is lost. */
  readonly split: (job: Job) => readonly Job[];
  readonly onResult: (result: Result, job: Job) => void;
  /** A job that killed its worker even when alone. */
  readonly onLost: (job: Job, why: string) => void;
}

/** What a worker posts: that it has started, then for each job, in order, its result or why there is none. */
export type Answer<Result> =
  | { readonly ready: true }
  | { readonly result: Result }
  | { readonly failure: string };

/** Milliseconds that a worker may take to start, on top of its first job: a busy machine is no hang. */
const startPatience = 30_000;

/**
 * A worker that needs more dies alone and costs one job; without a limit it would take the process with it. The young
 * generation is small because hardly anything survives a file: left to itself it grows to 128 MB in each thread.
 */
const resourceLimits = { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: 24 };

/** Jobs in a worker's hands: one at work and one waiting, so that it never idles. */
const inHand = 2;

interface Hand<Job> {
  readonly worker: Worker;
  readonly jobs: Job[];
  clock: NodeJS.Timeout | undefined;
  ready: boolean;
}

/**
 * Runs jobs on worker threads until all are answered or lost, or the signal aborts. A worker that dies costs one job:
 * the jobs in its hands are tried again, split, by a fresh worker.
 *
 * @param jobs a promise of them starts one worker in the meantime; the others wait until there is work for them.
 */
export async function runPool<Job, Result>(
  jobs: Iterable<Job> | Promise<Iterable<Job>>,
  options: PoolOptions<Job, Result>,
): Promise<void> {
  /** Jobs to be tried again, and the next fresh one once it was looked at. */
  const queue: Job[] = [];
  let fresh: Iterator<Job> = [][Symbol.iterator]();
  const hands = new Set<Hand<Job>>();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const abort = () => resolve();
  let waiting = jobs instanceof Promise;
  let over = false;
  options.signal?.addEventListener('abort', abort, { once: true });
  if (options.signal?.aborted) resolve();
  else if (jobs instanceof Promise) {
    hire();
    jobs.then(begin, reject);
  } else begin(jobs);
  try {
    await promise;
  } finally {
    options.signal?.removeEventListener('abort', abort);
    const left = [...hands];
    over = true;
    // Emptied first: the end of a worker must not bring up another one.
    queue.length = 0;
    fresh.return?.();
    hands.clear();
    await Promise.all(left.map(stop));
  }

  function begin(all: Iterable<Job>): void {
    if (over) return;
    waiting = false;
    fresh = all[Symbol.iterator]();
    for (const hand of [...hands]) give(hand);
    fill();
  }

  function fill(): void {
    if (!hasMore() && hands.size === 0) resolve();
    while (hands.size < options.threads && hasMore()) hire();
  }

  /** Jobs are made one by one as workers ask for them: a history has more of them than memory should hold. */
  function hasMore(): boolean {
    if (over) return false;
    if (queue.length > 0) return true;
    const { value, done } = fresh.next();
    if (done !== true) queue.push(value);
    return queue.length > 0;
  }

  function hire(): void {
    const worker = new Worker(options.worker, {
      workerData: options.workerData,
      resourceLimits: {
        ...resourceLimits,
        ...present({ maxYoungGenerationSizeMb: options.young, maxOldGenerationSizeMb: options.old }),
      },
    });
    const hand: Hand<Job> = { worker, jobs: [], clock: undefined, ready: false };
    hands.add(hand);
    worker.on('message', (answer: Answer<Result>) => take(hand, answer));
    worker.on('error', (error: unknown) => bury(hand, `its worker stopped: ${messageOf(error)}`));
    worker.on('exit', (code) => bury(hand, `its worker ended with code ${code}`));
    give(hand);
  }

  function give(hand: Hand<Job>): void {
    while (hand.jobs.length < inHand) {
      const job = hasMore() ? queue.pop() : undefined;
      if (job === undefined) break;
      hand.jobs.push(job);
      hand.worker.postMessage(job);
    }
    rewind(hand);
    if (hand.jobs.length === 0 && !waiting) dismiss(hand);
  }

  function take(hand: Hand<Job>, answer: Answer<Result>): void {
    if (!hands.has(hand)) return;
    if ('failure' in answer) return bury(hand, answer.failure);
    if ('ready' in answer) {
      hand.ready = true;
      rewind(hand);
      return;
    }
    const job = hand.jobs.shift();
    if (job !== undefined) guard(() => options.onResult(answer.result, job));
    give(hand);
  }

  /** Tries the jobs of a dead worker again: the one at work split, since it is the suspect, the other as it was. */
  function bury(hand: Hand<Job>, why: string): void {
    if (!hands.delete(hand)) return;
    // Or the process would wait for it.
    clearTimeout(hand.clock);
    if (!hand.ready) return reject(new Error(`a worker could not start: ${why}`));
    const [suspect, ...innocent] = hand.jobs;
    void stop(hand);
    queue.push(...innocent.reverse());
    if (suspect !== undefined) {
      const parts = options.split(suspect);
      if (parts.length > 1) queue.push(...[...parts].reverse());
      else guard(() => options.onLost(suspect, why));
    }
    fill();
  }

  function dismiss(hand: Hand<Job>): void {
    hands.delete(hand);
    void stop(hand);
    fill();
  }

  function rewind(hand: Hand<Job>): void {
    clearTimeout(hand.clock);
    if (hand.jobs.length === 0) return;
    hand.clock = setTimeout(
      () => bury(hand, `it took longer than ${options.patience / 1000} s`),
      options.patience + (hand.ready ? 0 : startPatience),
    );
  }

  /** An exception in a caller's function ends the run instead of being lost in an event handler. */
  function guard(act: () => void): void {
    try {
      act();
    } catch (error) {
      reject(error);
    }
  }
}

async function stop<Job>(hand: Hand<Job>): Promise<void> {
  clearTimeout(hand.clock);
  await hand.worker.terminate();
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
