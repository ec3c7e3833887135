/** Whose document it is, of what, and when it is made. */
export interface Imprint {
  readonly author: string;
  /** Package URL, or another address, of the product that is spoken for; packages speak for themselves without it. */
  readonly product?: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** The document that is replaced, parsed. */
  readonly before?: unknown;
}

/** The text at a path of keys of foreign JSON. */
export function textIn(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = valueIn(value, ...keys);
  return typeof found === 'string' ? found : undefined;
}

/** The value at a path of keys of foreign JSON. */
export function valueIn(value: unknown, ...keys: readonly string[]): unknown {
  let at = value;
  for (const key of keys) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}

/** The version that follows on what a document says of itself; 1 where it says nothing that counts. */
export function nextVersion(before: unknown): number {
  const number = Number(before);
  return Number.isSafeInteger(number) && number > 0 ? number + 1 : 1;
}

/** Whether two parts of documents hold the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
