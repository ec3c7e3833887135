/**
 * The fields that are there: `{ a: 1, b: undefined }` becomes `{ a: 1 }`. With exact optional properties an absent field
 * and an undefined one are different things.
 */
export function present<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]?: Exclude<T[K], undefined> };
}
