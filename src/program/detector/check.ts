import type { OwnDetector } from '#model/detector';
import { compilePattern } from '#model/pattern';
import { readPlain } from './plain.ts';

/** Detectors that one repository may bring: beyond, building them takes seconds in every thread. */
export const mostDetectors = 10_000;

/** What is wrong with a detector's pattern, in words that go on from "the pattern"; undefined for a sound one. */
export function problemOfDetector(
  detector: Pick<OwnDetector, 'pattern' | 'keywords' | 'group'>,
): string | undefined {
  return (
    problemOfPattern(detector) ??
    (detector.keywords.length === 0
      ? 'no text of three characters must occur in every match: give keywords'
      : undefined)
  );
}

/** As {@link problemOfDetector}, for a detector that may lack keywords. */
export function problemOfPattern({
  pattern,
  group = 0,
}: Pick<OwnDetector, 'pattern' | 'group'>): string | undefined {
  const known = readPlain(pattern) ?? readCompiled(pattern);
  if ('problem' in known) return known.problem;
  return group > known.groups ? `it has ${known.groups} groups, and secret-group is ${group}` : undefined;
}

/** For the patterns of which only the compiler can tell. */
function readCompiled(pattern: string): { readonly groups: number } | { readonly problem: string } {
  const compiled = compilePattern(pattern);
  if ('problem' in compiled) return compiled;
  if (/[^\x20-\x7e\t\r\n]/.test(pattern))
    return { problem: 'it holds characters outside of ASCII: patterns see bytes' };
  if (compiled.test('')) return { problem: 'it matches the empty text' };
  return { groups: compiled.groups };
}
