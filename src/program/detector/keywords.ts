import { requiredLiterals } from './literals.ts';

/** The keywords as written, or those that the pattern needs anyway. */
export function keywordsOf(written: readonly string[], pattern: string): readonly string[] {
  const usable = written
    .map((word) => word.toLowerCase())
    .filter((word) => /^[\x20-\x7e]{3,100}$/.test(word));
  if (usable.length > 0 && usable.length === written.length) return usable;
  try {
    return requiredLiterals(pattern) ?? usable;
  } catch {
    return usable;
  }
}
