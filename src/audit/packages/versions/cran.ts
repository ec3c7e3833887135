import { compareDigits, compareLists, orderOf } from './version-order.ts';

/** CRAN: numbers parted by dots or hyphens; of two that begin alike the shorter comes first (R's `package_version`). */
export const cran = orderOf<readonly string[]>({
  parse: (text) => (/^\d+(?:[.-]\d+)*$/.test(text.trim()) ? text.trim().split(/[.-]/) : undefined),
  compare: (a, b) => compareLists(a, b, compareDigits),
});
