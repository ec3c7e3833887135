import type { Finding } from '#model/finding';
import { counts, type Gate } from '#model/gate';
import type { Scan } from '#model/scan';
import { compareFindings, isOpen } from './summary.ts';

/** Findings of one file. */
export interface FileGroup {
  readonly path: string;
  readonly findings: readonly Finding[];
}

/** The order of every report for people: what counts against the scan first, then the worst, then the surest, then by place. */
export function ranked(findings: readonly Finding[], gate: Gate): readonly Finding[] {
  const counted = new Set(findings.filter((finding) => counts(finding, gate)));
  return [...findings].sort(
    (a, b) => Number(counted.has(b)) - Number(counted.has(a)) || compareFindings(a, b),
  );
}

/** The findings that a person has to look at, ranked: not suppressed, and not known from before. */
export function openFindings({ findings, verdict }: Scan): readonly Finding[] {
  return ranked(findings.filter(isOpen), verdict);
}

/** Ranked findings by file: the file with the first of them first, within a file in their order. */
export function byFile(findings: readonly Finding[]): readonly FileGroup[] {
  return [...Map.groupBy(findings, ({ location }) => location.path)].map(([path, found]) => ({
    path,
    findings: found,
  }));
}
