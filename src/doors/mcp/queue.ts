import { UserError } from '#model/failure';

/** Work that waits for its turn: a scan takes all processors already. */
export interface Queue {
  /** @throws UserError where too much waits already, or as soon as the signal comes while it waits */
  readonly run: <T>(work: () => Promise<T>, signal: AbortSignal) => Promise<T>;
}

const mostWaiting = 16;

/** One piece of work at a time; what waits and is cancelled never begins, and takes up no place. */
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
      const before = last;
      const { promise: end, resolve: leave } = Promise.withResolvers<void>();
      last = Promise.all([before, end]);
      waiting++;
      try {
        await turn(before, signal);
        return await work();
      } finally {
        waiting--;
        leave();
      }
    },
  };
}

/** Resolves when all before are done. */
async function turn(before: Promise<unknown>, signal: AbortSignal): Promise<void> {
  const { promise: cancelled, resolve: cancel } = Promise.withResolvers<void>();
  const stop = () => cancel();
  signal.addEventListener('abort', stop, { once: true });
  if (!signal.aborted) await Promise.race([before, cancelled]);
  signal.removeEventListener('abort', stop);
  if (signal.aborted) throw new UserError('interrupted', 'The call was cancelled.', 'Ask again.');
}
