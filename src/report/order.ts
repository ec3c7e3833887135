import type { Finding } from '#model/finding';
import { counts, type Gate } from '#model/gate';
import type { Scan } from '#model/scan';
import { compareFindings, isOpen } from './summary.ts';
import { count } from './wording.ts';

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

/** A finding that is shown, and the others of its value, which are named below it. */
export interface Entry {
  readonly finding: Finding;
  readonly copies: readonly Finding[];
}

/**
 * Ranked findings with those of one value told once, by the first of them: a password that stands in a hundred files is
 * one thing to mend. A severity or a decision of its own keeps a place apart.
 */
export function grouped(findings: readonly Finding[]): readonly Entry[] {
  const entries = new Map<unknown, Finding[]>();
  for (const finding of findings) {
    const key = finding.group === undefined ? finding : groupKey(finding);
    const members = entries.get(key);
    if (members === undefined) entries.set(key, [finding]);
    else members.push(finding);
  }
  return [...entries.values()].flatMap(([finding, ...copies]) => (finding ? [{ finding, copies }] : []));
}

function groupKey({ group, severity, status, suppression }: Finding): string {
  return `${group} ${severity} ${status ?? ''} ${suppression === undefined ? 'open' : 'suppressed'}`;
}

/** Places of copies: the first few, then how many more. */
export function copiesText(copies: readonly Finding[], most = 5): readonly string[] {
  const shown = copies.slice(0, most).map(({ location: { path, line } }) => `${path}:${line}`);
  const rest = copies.length - shown.length;
  return rest > 0 ? [...shown, `and ${count(rest, 'more place')}`] : shown;
}
