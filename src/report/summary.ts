import type { Coverage } from '#model/coverage';
import { type Family, families, familyTitles } from '#model/family';
import type { Finding } from '#model/finding';
import type { ExclusionReason, Gap, GapReason } from '#model/gap';
import { compareLocations, compareText } from '#model/location';
import type { Rule } from '#model/rule';
import type { Scan, Target } from '#model/scan';
import { confidences, type Severity, severities } from '#model/severity';
import { count } from './wording.ts';

/** Findings by severity and family; suppressed ones are counted apart. */
export interface Totals {
  readonly open: number;
  readonly suppressed: number;
  readonly fixed: number;
  /** Undefined when the scan had nothing to compare with. */
  readonly new: number | undefined;
  readonly existing: number | undefined;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  readonly byFamily: ReadonlyMap<Family, Readonly<Record<Severity, number>>>;
}

/** A heading with what belongs below it. */
export interface Group<Key, Member> {
  readonly key: Key;
  readonly members: readonly Member[];
}

/** Counts what every report shows first. */
export function totals(scan: Scan): Totals {
  const open = scan.findings.filter((finding) => !finding.suppression);
  const compared = wasCompared(scan);
  return {
    open: open.length,
    suppressed: scan.findings.length - open.length,
    fixed: scan.fixed.length,
    new: compared ? open.filter((finding) => finding.status === 'new').length : undefined,
    existing: compared ? open.filter((finding) => finding.status === 'existing').length : undefined,
    bySeverity: countSeverities(open),
    byFamily: new Map(
      families.map((family) => [
        family,
        countSeverities(open.filter((finding) => finding.family === family)),
      ]),
    ),
  };
}

/** True when findings were compared with a base or a baseline. */
export function wasCompared(scan: Scan): boolean {
  return (
    scan.target.base !== undefined ||
    scan.fixed.length > 0 ||
    scan.findings.some((finding) => finding.status !== undefined)
  );
}

/** The worst first, then the surest, then by place and rule. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    confidences.indexOf(a.confidence) - confidences.indexOf(b.confidence) ||
    compareLocations(a.location, b.location) ||
    compareText(a.ruleId, b.ruleId) ||
    compareText(a.key, b.key)
  );
}

/** True for a finding that a person has to look at: not suppressed, and not known from before. */
export function isOpen({ suppression, status }: Finding): boolean {
  return suppression === undefined && status !== 'existing';
}

/** Gaps by reason, the most frequent first, paths in plain order. */
export function groupGaps(gaps: readonly Gap[]): readonly Group<GapReason, Gap>[] {
  const sorted = [...gaps].sort(
    (a, b) =>
      compareText(a.path, b.path) || compareText(a.analyser, b.analyser) || compareText(a.detail, b.detail),
  );
  return bySize(groupBy(sorted, (gap) => gap.why));
}

/** Exclusions by reason, the most frequent first, paths in plain order. */
export function groupExclusions(scan: Scan): readonly Group<ExclusionReason, Scan['exclusions'][number]>[] {
  const sorted = [...scan.exclusions].sort((a, b) => compareText(a.path, b.path) || compareText(a.by, b.by));
  return bySize(groupBy(sorted, (exclusion) => exclusion.why));
}

/** Why a finding holds here, unless the sentence only repeats the title. */
export function tellingMessage({ title, message }: Finding): string | undefined {
  return message.replace(/\.$/, '') === title.replace(/\.$/, '') ? undefined : message;
}

/** The facts that the message does not tell already; a preview of nothing but stars tells nothing. */
export function tellingEvidence({ message, evidence }: Finding): readonly (readonly [string, string])[] {
  return Object.entries(evidence ?? {}).filter(([, fact]) => !/^\**$/.test(fact) && !message.includes(fact));
}

/** What the provider said of a credential, where one was asked. */
export function verificationSentence({ verification }: Finding): string | undefined {
  if (verification === undefined) return undefined;
  const { state, provider, reason, on } = verification;
  return `${verificationTitles[state]} (${provider}, ${on}). ${reason}`;
}

const verificationTitles = {
  verified: 'Still works',
  rejected: 'Refused',
  unknown: 'Not known whether it works',
} as const;

/** The rules of a scan by id. A report that somebody edited may lack one: then a finding's own title has to do. */
export function rulesById(scan: Scan): ReadonlyMap<string, Rule> {
  return new Map(scan.rules.map((rule) => [rule.id, rule]));
}

/** What was scanned, with its commits, in a few words. */
export function targetSentence(target: Target): string {
  const commits = [
    target.revision === undefined ? '' : `at ${shortRevision(target.revision)}`,
    target.base === undefined ? '' : `compared with ${shortRevision(target.base)}`,
  ];
  return [target.name, ...commits].filter((part) => part !== '').join(' ');
}

/** The gate's decision as sentences: what counts, against which threshold, and what was not checked. */
export function verdictSentence(scan: Scan): string {
  return [
    outcomeSentence(scan),
    undecidedSentence(scan),
    incompleteSentence(scan),
    silentFamiliesSentence(scan),
    reproducibleSentence(scan),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The first twelve digits of a commit; another name of a revision stays whole. */
function shortRevision(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 12) : revision;
}

/** How the outcome looks: good only when nothing open is left, whatever the threshold. */
export function toneOf(scan: Scan): 'good' | 'warn' | 'bad' {
  const { outcome } = scan.verdict;
  if (outcome === 'findings') return 'bad';
  return outcome === 'clean' && !scan.findings.some(isOpen) ? 'good' : 'warn';
}

function outcomeSentence(scan: Scan): string {
  const { verdict } = scan;
  if (verdict.outcome === 'interrupted') return 'The scan was interrupted: this is not the whole picture.';
  if (verdict.outcome === 'findings')
    return `${countedFindings(scan)}, ${verdict.counted === 1 ? 'counts' : 'count'} against this scan.`;
  const open = scan.findings.filter((finding) => !finding.suppression).length;
  if (open === 0)
    return looked(scan)
      ? 'No findings in what was checked.'
      : 'There was nothing that this scan could check.';
  if (verdict.failOn === 'never') return 'Findings are reported, none of them fails this scan.';
  return `No${wasCompared(scan) ? ' new' : ''} finding reaches the threshold (${threshold(scan)}).`;
}

function undecidedSentence({ verdict: { undecided } }: Scan): string {
  if (undecided === undefined || undecided.all === 0) return '';
  const { open, all } = undecided;
  return `${open} of ${count(all, 'flaw')} of packages ${open === 1 ? 'is' : 'are'} undecided.`;
}

function looked({ coverage }: Scan): boolean {
  return coverage.some(({ family, checked }) => family !== 'policy' && checked > 0);
}

function incompleteSentence({ verdict, gaps }: Scan): string {
  if (verdict.unaccepted > 0)
    return `The scan is incomplete: ${count(verdict.unaccepted, 'gap')} not accepted.`;
  if (verdict.outcome === 'interrupted') return '';
  return gaps.length === 0
    ? ''
    : `${count(gaps.length, 'gap')} ${gaps.length === 1 ? 'is' : 'are'} accepted.`;
}

/** The families that did not look at all, and why: a reader must not take their silence for "clean". */
function silentFamiliesSentence({ coverage }: Scan): string {
  const named = (state: Coverage['state']) =>
    coverage.filter((row) => row.state === state).map(({ family }) => familyTitles[family]);
  const parts = [
    { lead: 'Not built yet', names: named('not-built') },
    { lead: 'Left out on request', names: named('skipped') },
  ];
  return parts
    .filter(({ names }) => names.length > 0)
    .map(({ lead, names }) => `${lead}: ${names.join(', ')}.`)
    .join(' ');
}

function reproducibleSentence(scan: Scan): string {
  return scan.reproducible ? '' : 'Another run may give another result.';
}

function countedFindings(scan: Scan): string {
  const fresh = wasCompared(scan) ? 'new ' : '';
  return `${count(scan.verdict.counted, `${fresh}finding`)} at ${threshold(scan)}`;
}

function threshold({ verdict }: Scan): string {
  const severity =
    verdict.failOn === 'critical' ? 'severity critical' : `severity ${verdict.failOn} or worse`;
  return verdict.confidence === 'low'
    ? severity
    : `${severity}, confidence ${verdict.confidence}${verdict.confidence === 'high' ? '' : ' or better'}`;
}

function countSeverities(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { critical: 0, high: 0, medium: 0, low: 0, info: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

function bySize<Key extends string, Member>(
  groups: readonly Group<Key, Member>[],
): readonly Group<Key, Member>[] {
  return [...groups].sort((a, b) => b.members.length - a.members.length || compareText(a.key, b.key));
}

function groupBy<Key, Member>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): readonly Group<Key, Member>[] {
  return [...Map.groupBy(members, keyOf)].map(([key, found]) => ({ key, members: found }));
}
