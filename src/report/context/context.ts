import type { Finding } from '#model/finding';
import type { Rule } from '#model/rule';
import type { Scan } from '#model/scan';
import { type Severity, severities } from '#model/severity';
import type { BrokenSection, SectionResult, StandardResult } from '#model/standard';
import { openFindings } from '../order.ts';
import { rulesById } from '../summary.ts';

/** A scan in the words of an organisation's standards: what both forms of the contextual report are made of. */
export interface Context {
  readonly standards: readonly ContextStandard[];
  /** Broken sections, the one first that is to be mended first. */
  readonly urgent: readonly ContextSection[];
  /** Findings that no section speaks of. */
  readonly others: readonly Finding[];
}

/** A standard with its sections and what breaks them. */
export interface ContextStandard {
  readonly result: StandardResult;
  readonly sections: readonly ContextSection[];
}

/** A section, and the findings that break it. */
export interface ContextSection {
  readonly standard: StandardResult;
  readonly result: SectionResult;
  readonly findings: readonly ContextFinding[];
  /** The worst of its findings. */
  readonly severity?: Severity;
  /** The fewest days that any of its findings leaves. */
  readonly dueDays?: number;
}

/** A finding under the section that says most exactly what it breaks. */
export interface ContextFinding {
  readonly finding: Finding;
  readonly broken: BrokenSection;
  readonly rule: Rule | undefined;
}

/** Sorts what a scan found by the sections that it breaks; each finding once, under the most exact of them. */
export function contextOf(scan: Scan): Context {
  const rules = rulesById(scan);
  const open = openFindings(scan);
  const bySection = Map.groupBy(
    open.flatMap((finding): readonly ContextFinding[] => {
      const [broken] = finding.standards ?? [];
      return broken === undefined ? [] : [{ finding, broken, rule: rules.get(finding.ruleId) }];
    }),
    ({ broken }) => `${broken.standard}\0${broken.section}`,
  );
  const standards = (scan.standards ?? []).map((result) => ({
    result,
    sections: result.sections.map((section) =>
      sectionOf(result, section, bySection.get(`${result.id}\0${section.id}`) ?? []),
    ),
  }));
  return {
    standards,
    urgent: standards
      .flatMap(({ sections }) => sections)
      .filter(({ findings }) => findings.length > 0)
      .sort(byUrgency),
    others: open.filter(({ standards: broken = [] }) => broken.length === 0),
  };
}

function sectionOf(
  standard: StandardResult,
  result: SectionResult,
  findings: readonly ContextFinding[],
): ContextSection {
  const severity = severities.find((each) => findings.some(({ broken }) => broken.severity === each));
  const days = findings.flatMap(({ broken: { dueDays } }) => dueDays ?? []);
  return {
    standard,
    result,
    findings: [...findings].sort(
      (a, b) => severities.indexOf(a.broken.severity) - severities.indexOf(b.broken.severity),
    ),
    ...(severity === undefined ? {} : { severity }),
    ...(days.length === 0 ? {} : { dueDays: Math.min(...days) }),
  };
}

/** Those due soonest, then the worst, then the most. */
function byUrgency(a: ContextSection, b: ContextSection): number {
  const rank = ({ severity }: ContextSection) => (severity === undefined ? 9 : severities.indexOf(severity));
  const days = ({ dueDays = 99_999 }: ContextSection) => dueDays;
  return rank(a) - rank(b) || days(a) - days(b) || b.findings.length - a.findings.length;
}

/** `Secrets Management, section 1: No secrets in repositories`. */
export function sectionName({
  standardTitle,
  number,
  sectionTitle,
}: Pick<BrokenSection, 'standardTitle' | 'number' | 'sectionTitle'>): string {
  return `${standardTitle}, section ${number === undefined ? '' : `${number}: `}${sectionTitle}`;
}

/** The same of a section's result. */
export function resultName({ standard, result }: ContextSection): string {
  return sectionName({
    standardTitle: standard.title,
    sectionTitle: result.title,
    ...(result.number === undefined ? {} : { number: result.number }),
  });
}

/** `within 3 days`, `at once`. */
export function dueText(days: number | undefined): string {
  if (days === undefined) return 'no day is set';
  return days === 0 ? 'at once' : days === 1 ? 'within a day' : `within ${days} days`;
}

/** What to do about a section: its sanctioned way, else what the rule of its first finding says. */
export function wayOf({ result, findings }: ContextSection): string | undefined {
  return result.fix ?? findings[0]?.broken.fix ?? findings[0]?.rule?.text.fix[0];
}
