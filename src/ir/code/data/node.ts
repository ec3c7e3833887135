/** Half-open, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What a data file holds: mappings, sequences and scalars, each with its place. Plain data. */
export type DataNode =
  | (Stretch & { readonly kind: 'scalar'; readonly value: Scalar })
  | (Stretch & { readonly kind: 'list'; readonly items: readonly DataNode[] })
  | (Stretch & { readonly kind: 'map'; readonly entries: readonly DataEntry[] });

/** A value without parts. */
export type Scalar = string | number | boolean | null;

/** In the order of the text; of two with one key the last holds. */
export interface DataEntry {
  readonly key: string;
  readonly value: DataNode;
}

/** Bounds of one file. What goes beyond them is not known, which is no gap: nothing is checked in such a file. */
export const largestData = 256 * 1024;
/** Most levels of a data file. */
export const deepestData = 32;
/** Most values of a data file. */
export const mostScalars = 10_000;

/** Reads a text of one format; undefined for what is none or goes beyond the bounds. Never throws. */
export type DataParser = (text: string) => DataNode | undefined;

/** How deep brackets stand in each other; those in texts count, so that it is at least as deep as any parser goes. */
export function depthOfBrackets(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (let i = 0; i < text.length; i++) {
    const letter = text[i];
    if (letter === '[' || letter === '{') deepest = Math.max(deepest, ++depth);
    else if ((letter === ']' || letter === '}') && depth > 0) depth--;
  }
  return deepest;
}

/** Brackets in each other that a parser which calls itself has room for. */
export const mostBrackets = 500;

/** Counts what is read of one file, so that a parser stops in time. */
export interface DataBudget {
  /** False once there were too many. */
  readonly take: () => boolean;
}

/** Counts values down from the most that a file may have. */
export function openBudget(most: number = mostScalars): DataBudget {
  let left = most;
  return { take: () => left-- > 0 };
}
