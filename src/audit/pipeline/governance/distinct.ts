import type { Evidence } from '../grade/grade.ts';

/** Evidence without the same line twice; five at most. */
export function distinct(evidence: readonly Evidence[]): readonly Evidence[] {
  const seen = new Set<string>();
  return evidence
    .filter(({ path, line }) => !seen.has(`${path}:${line}`) && seen.add(`${path}:${line}`))
    .slice(0, 5);
}
