/** A list of whole numbers below 2³² that grows, at four bytes each. */
export interface Column {
  readonly length: () => number;
  readonly at: (index: number) => number;
  readonly push: (value: number) => void;
  /** Sets one number; those that were skipped before it are 0. */
  readonly set: (index: number, value: number) => void;
}

/** Makes an empty column. */
export function openColumn(): Column {
  let values = new Uint32Array(1024);
  let count = 0;
  const set = (index: number, value: number) => {
    while (index >= values.length) {
      const wider = new Uint32Array(values.length * 2);
      wider.set(values);
      values = wider;
    }
    values[index] = value;
    count = Math.max(count, index + 1);
  };
  return {
    length: () => count,
    at: (index) => values[index] ?? 0,
    push: (value) => set(count, value),
    set,
  };
}
