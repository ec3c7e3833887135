import type { Finding } from '#model/finding';
import type { Scan } from '#model/scan';
import { openFindings } from '#report/order';

/** Each page of a report asks for all of it again; what was made is forgotten together with its scan. */
export function perScan<T>(make: (scan: Scan) => T): (scan: Scan) => T {
  const made = new WeakMap<Scan, { readonly value: T }>();
  return (scan) => {
    const known = made.get(scan) ?? { value: make(scan) };
    made.set(scan, known);
    return known.value;
  };
}

/** The findings that somebody has to look at, worst first. */
export const openOf: (scan: Scan) => readonly Finding[] = perScan(openFindings);
