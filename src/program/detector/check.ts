import type { OwnDetector } from '#model/detector';
import { compilePattern } from '#model/pattern';

/** Detectors that one repository may bring: beyond, building them takes seconds in every thread. */
export const mostDetectors = 10_000;

/** What is wrong with a detector's pattern, in words that go on from "the pattern"; undefined for a sound one. */
export function problemOfDetector({
  pattern,
  keywords,
  group,
}: Pick<OwnDetector, 'pattern' | 'keywords' | 'group'>): string | undefined {
  const compiled = compilePattern(pattern);
  if ('problem' in compiled) return compiled.problem;
  if (/[^\x20-\x7e\t\r\n]/.test(pattern)) return 'it holds characters outside of ASCII: patterns see bytes';
  if (compiled.test('')) return 'it matches the empty text';
  const groups = compiled.groups;
  if (group !== undefined && group > groups) return `it has ${groups} groups, and secret-group is ${group}`;
  return keywords.length === 0
    ? 'no text of three characters must occur in every match: give keywords'
    : undefined;
}
