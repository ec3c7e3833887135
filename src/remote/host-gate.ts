/** How fast one host may be asked. */
export interface Pace {
  /** Requests under way at a time. */
  readonly concurrency: number;
  /** Milliseconds between the beginnings of two requests. */
  readonly pause: number;
  /** The longest pause, when a host asks for more patience (429, 503). */
  readonly longestPause: number;
}

/** Lets requests to one host pass in order, no faster than its pace; it slows down when the host asks for it. */
export interface HostGate {
  /** Runs `act` when it is its turn. */
  readonly pass: <T>(act: () => Promise<T>, signal?: AbortSignal) => Promise<T>;
  /** Doubles the pause, or takes the one that the host named, in milliseconds. */
  readonly slowDown: (wanted?: number) => void;
}

export function openHostGate(pace: Pace): HostGate {
  const waiting: (() => void)[] = [];
  let pause = pace.pause;
  let running = 0;
  let next = 0;
  let timer: NodeJS.Timeout | undefined;

  function open(): void {
    if (timer !== undefined || running >= pace.concurrency || waiting.length === 0) return;
    const left = next - performance.now();
    if (left > 0) {
      timer = setTimeout(() => {
        timer = undefined;
        open();
      }, left);
      return;
    }
    next = performance.now() + pause;
    running++;
    waiting.shift()?.();
    open();
  }

  return {
    pass: async (act, signal) => {
      await new Promise<void>((resolve) => {
        const turn = () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        // Whoever gives up need not wait; what it would have done ends at once by the same signal.
        const leave = () => {
          const place = waiting.indexOf(turn);
          if (place < 0) return;
          waiting.splice(place, 1);
          running++;
          resolve();
        };
        waiting.push(turn);
        signal?.addEventListener('abort', leave, { once: true });
        if (signal?.aborted) leave();
        open();
      });
      try {
        return await act();
      } finally {
        running--;
        open();
      }
    },
    slowDown: (wanted) => {
      pause = Math.min(pace.longestPause, Math.max(pause * 2, wanted ?? 0, 1));
      next = Math.max(next, performance.now() + pause);
    },
  };
}
