/** What one file of the tree may unpack to, over all archives that are nested in it. Counts work, never time. */
export interface Budget {
  /** Bytes that one entry may have. */
  readonly perEntry: number;
  /** Takes an entry off; false when there were too many. */
  readonly takeEntry: () => boolean;
  /** Takes unpacked bytes off, whether or not they were any use. */
  readonly spend: (bytes: number) => void;
  /** Bytes that may still be unpacked. */
  readonly left: () => number;
}

/** Archives in archives in an archive: the file of the tree is the first. */
export const mostNested = 4;
/** Entries of all archives in one file. */
const mostEntries = 10_000;
/** Unpacked bytes for each packed one; text packs at most some twenty times, a bomb a thousand times. */
const mostRatio = 100;

/** @param limit bytes of the largest file that is checked. */
export function openBudget(packed: number, limit: number): Budget {
  let entries = mostEntries;
  let bytes = Math.min(20 * limit, Math.max(2 * limit, mostRatio * packed));
  return {
    perEntry: limit,
    takeEntry: () => --entries >= 0,
    spend: (used) => {
      bytes -= used;
    },
    left: () => Math.max(0, bytes),
  };
}

/** What stops an archive when its budget is used up. */
export class Exhausted extends Error {}
