/** `cannot compare` where one of two texts is no version of its ecosystem: never read as "not affected". */
export type Comparison = -1 | 0 | 1 | 'cannot compare';

/** How one ecosystem orders its versions. */
export interface VersionOrder {
  readonly compare: (a: string, b: string) => Comparison;
  /** False for a text whose place among others is a guess: what an advisory says of a range is not known of it then. */
  readonly isExact: (text: string) => boolean;
}

/** How one ecosystem reads and orders versions, told by what a text becomes. */
export interface VersionSyntax<V> {
  /** Undefined for what is no version. */
  readonly parse: (text: string) => V | undefined;
  /** Negative, zero or positive; a total order. */
  readonly compare: (a: V, b: V) => number;
  /** Whether its rules are those of the ecosystem today; all are unless said. */
  readonly isExact?: (version: V) => boolean;
}

/** Longer texts are no versions: whoever writes one means no good. */
const longest = 512;
/** Parsed texts to keep: a scan compares few versions with many bounds of ranges. */
const most = 100_000;

/** Makes an order of a syntax; each text is parsed once. */
export function orderOf<V>({ parse, compare, isExact }: VersionSyntax<V>): VersionOrder {
  const known = new Map<string, V | null>();
  const read = (text: string): V | null => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const version = (text.length > longest ? undefined : parse(text)) ?? null;
    if (known.size >= most) known.clear();
    known.set(text, version);
    return version;
  };
  return {
    compare: (a, b) => {
      const [left, right] = [read(a), read(b)];
      if (left === null || right === null) return 'cannot compare';
      return signOf(compare(left, right));
    },
    isExact: (text) => {
      const version = read(text);
      return version !== null && (isExact?.(version) ?? true);
    },
  };
}

/** Compares natural numbers of any length, written in digits; no digits are zero. */
export function compareDigits(a: string, b: string): number {
  if (a.length < 16 && b.length < 16) return Number(a) - Number(b);
  const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
  return left.length - right.length || compareCodes(left, right);
}

/** Compares by code units, as strings of ASCII are compared everywhere. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares lists part by part, the missing ones being `filler`. */
export function compareParts<P>(
  a: readonly P[],
  b: readonly P[],
  filler: P,
  compare: (a: P, b: P) => number,
): number {
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const order = compare(a[i] ?? filler, b[i] ?? filler);
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares lists part by part; of two that begin alike the shorter comes first. */
export function compareLists<P>(a: readonly P[], b: readonly P[], compare: (a: P, b: P) => number): number {
  for (let i = 0; i < a.length && i < b.length; i++) {
    const order = compare(a[i] as P, b[i] as P);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

export function isDigits(text: string): boolean {
  return /^\d+$/.test(text);
}

function signOf(order: number): -1 | 0 | 1 {
  return order < 0 ? -1 : order > 0 ? 1 : 0;
}
