import { compareDigits, compareLists, orderOf } from './version-order.ts';

/** Hackage: numbers parted by dots; of two that begin alike the shorter comes first (`Data.Version`). */
export const hackage = orderOf<readonly string[]>({
  parse: (text) => (/^\d+(?:\.\d+)*$/.test(text.trim()) ? text.trim().split('.') : undefined),
  compare: (a, b) => compareLists(a, b, compareDigits),
});
