import type { Finding } from '#model/finding';
import { counts, type Gate } from '#model/gate';
import { compareText } from '#model/location';
import type { Scan } from '#model/scan';
import { severities } from '#model/severity';
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
  const sorted = [...findings].sort(
    (a, b) => Number(counted.has(b)) - Number(counted.has(a)) || compareFindings(a, b),
  );
  const fails = sorted.filter((finding) => counted.has(finding));
  return [...byUrgency(fails), ...byUrgency(sorted.slice(fails.length))];
}

/** Findings about packages, which have a priority, change places among themselves; all others keep theirs. */
function byUrgency(sorted: readonly Finding[]): readonly Finding[] {
  const urgent = sorted
    .filter(({ priority }) => priority !== undefined)
    .sort((a, b) => (b.priority?.score ?? 0) - (a.priority?.score ?? 0));
  let next = 0;
  return sorted.map((finding) => (finding.priority === undefined ? finding : (urgent[next++] ?? finding)));
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

/** A finding that is shown, and those that are told with it. */
export interface Entry {
  readonly finding: Finding;
  /** Others of its value, which are named below it. */
  readonly copies: readonly Finding[];
  /** Of a package: what every advisory says of it, this one included. */
  readonly advisories: readonly Finding[];
}

/** The worst severity first, for what stands for all. */
function worstOf(findings: readonly Finding[]): Finding | undefined {
  return [...findings].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || compareAdvisories(a, b),
  )[0];
}

/**
 * Ranked findings with those of one value told once, by the first of them: a password that stands in a hundred files is
 * one thing to mend. A severity or a decision of its own keeps a place apart. What advisories say of one package in one
 * file is told once, too: it is mended by one change.
 */
export function grouped(findings: readonly Finding[]): readonly Entry[] {
  const entries = [
    ...Map.groupBy<unknown, Finding>(findings, (finding) => keyOf(finding) ?? finding).values(),
  ];
  return entries.flatMap(([finding, ...others]): Entry[] => {
    if (finding === undefined) return [];
    return finding.package === undefined
      ? [{ finding, copies: others, advisories: [] }]
      : [
          {
            finding: worstOf([finding, ...others]) ?? finding,
            copies: [],
            advisories: [finding, ...others].sort(compareAdvisories),
          },
        ];
  });
}

/** The worst first: what is most urgent, what somebody uses before what nobody does, then by score. */
function compareAdvisories(a: Finding, b: Finding): number {
  const isUsed = ({ package: about }: Finding) => Number(about?.exploitation?.isKnownExploited ?? false);
  return (
    (b.priority?.score ?? 0) - (a.priority?.score ?? 0) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    isUsed(b) - isUsed(a) ||
    (b.package?.score ?? 0) - (a.package?.score ?? 0) ||
    compareText(a.package?.ids[0] ?? '', b.package?.ids[0] ?? '')
  );
}

/** What is the same for findings that are told together. */
function keyOf({ group, severity, status, suppression, location, ...finding }: Finding): string | undefined {
  const decision = suppression === undefined ? 'open' : `suppressed ${suppression.reason}`;
  if (finding.package !== undefined) {
    const { purl } = finding.package;
    return JSON.stringify(['package', location.path, location.line, purl, status, decision]);
  }
  if (group === undefined) return undefined;
  return JSON.stringify([group, severity, status, suppression === undefined]);
}

/** All findings that an entry tells. */
export function membersOf({ finding, copies, advisories }: Entry): readonly Finding[] {
  return advisories.length > 0 ? advisories : [finding, ...copies];
}

/** Places of copies: the first few, then how many more. */
export function copiesText(copies: readonly Finding[], most = 5): readonly string[] {
  const shown = copies.slice(0, most).map(({ location: { path, line } }) => `${path}:${line}`);
  const rest = copies.length - shown.length;
  return rest > 0 ? [...shown, `and ${count(rest, 'more place')}`] : shown;
}
