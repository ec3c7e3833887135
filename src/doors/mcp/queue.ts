import { UserError } from '#model/failure';

/** Work that waits for its turn: a scan takes all processors already. */
export interface Queue {
  readonly run: <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;
}

const mostWaiting = 16;

/** One piece of work at a time; what waits and is cancelled never begins. */
export function openQueue(): Queue {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    async run(work, signal) {
      if (waiting >= mostWaiting)
        throw new UserError(
          'busy',
          `${waiting} calls wait already.`,
          'Wait for their answers, then ask again.',
        );
      waiting++;
      const turn = last.catch(() => {});
      const done = turn.then(() => {
        if (signal.aborted) throw new UserError('interrupted', 'The call was cancelled.', 'Ask again.');
        return work();
      });
      last = done;
      try {
        return await done;
      } finally {
        waiting--;
      }
    },
  };
}
