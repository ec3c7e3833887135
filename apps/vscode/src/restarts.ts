/** How often a server that went down is started again before somebody is told. */
export const mostRestarts = 3;
const within = 10 * 60_000;

/** Counts the ends of a server: gives true while it may be started again. A time is in milliseconds. */
export function countRestarts(now: () => number): () => boolean {
  let ends: readonly number[] = [];
  return () => {
    const time = now();
    ends = [...ends.filter((each) => time - each < within), time];
    return ends.length <= mostRestarts;
  };
}
