/** Samples that no model makes found yet, as weakness and language. The test tells when one can go. */
export const waiting: ReadonlySet<string> = new Set<string>([]);
