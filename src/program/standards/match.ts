import type { Finding } from '#model/finding';
import { present } from '#model/present';
import { atLeast, type Severity } from '#model/severity';
import type { BrokenSection, Standard, StandardSection } from '#model/standard';
import { type PathMatcher, pathMatcher } from '../glob.ts';
import { namesRule } from './pattern.ts';

/** A section that is ready to be asked. */
interface Ready {
  readonly standard: Standard;
  readonly section: StandardSection;
  readonly isOf: PathMatcher;
}

/** What a finding says that decides which sections it breaks. */
export type Judged = Pick<Finding, 'ruleId' | 'family' | 'cwe' | 'severity' | 'location'>;

/**
 * Answers which sections a finding breaks. What names its rule comes before what names a group of rules, that before its
 * weakness, and that before a whole family: only those that say it most exactly are told.
 */
export function openMatcher(standards: readonly Standard[]): (finding: Judged) => readonly BrokenSection[] {
  const ready = standards
    .filter(({ kind }) => kind === 'security')
    .flatMap((standard) =>
      standard.sections.map((section): Ready => ({ standard, section, isOf: matcherOf(section) })),
    );
  const known = new Map<string, readonly Named[]>();
  return (finding) => {
    const { ruleId, cwe, location } = finding;
    const name = `${ruleId}\0${cwe}`;
    const named = known.get(name) ?? namedBy(ready, finding);
    known.set(name, named);
    const here = named.filter(({ ready: { isOf } }) => isOf(location.path));
    const [first] = here;
    return here.filter(({ rank }) => rank === first?.rank).map((each) => brokenOf(each.ready, finding));
  };
}

function matcherOf({ paths }: StandardSection): PathMatcher {
  if (paths.length === 0) return () => true;
  const matchers = paths.map(pathMatcher);
  return (path) => matchers.some((matches) => matches(path));
}

/** A section that speaks of a finding, and how exactly. */
interface Named {
  readonly ready: Ready;
  readonly rank: number;
  readonly letters: number;
}

const ranks = { rule: 3, group: 2, weakness: 1, family: 0 } as const;

/** The most exact first. */
function namedBy(ready: readonly Ready[], finding: Judged): readonly Named[] {
  return ready
    .flatMap((each) => exactness(each, finding) ?? [])
    .sort((a, b) => b.rank - a.rank || b.letters - a.letters);
}

function exactness(ready: Ready, { ruleId, cwe, family }: Judged): Named | undefined {
  const { rules, cwes, families } = ready.section;
  const patterns = rules.filter((pattern) => namesRule(pattern, ruleId));
  if (patterns.includes(ruleId)) return { ready, rank: ranks.rule, letters: 0 };
  const letters = Math.max(0, ...patterns.map((pattern) => pattern.replaceAll('*', '').length));
  if (letters > family.length + 1) return { ready, rank: ranks.group, letters };
  if (cwes.includes(cwe) && (families.length === 0 || families.includes(family)))
    return { ready, rank: ranks.weakness, letters: families.length > 0 ? 1 : 0 };
  return patterns.length > 0 ? { ready, rank: ranks.family, letters } : undefined;
}

function brokenOf({ standard, section }: Ready, finding: Judged): BrokenSection {
  const severity = worse(finding.severity, section.severity);
  return {
    standard: standard.id,
    standardTitle: standard.title,
    section: section.id,
    sectionTitle: section.title,
    severity,
    ...present({
      number: section.number,
      dueDays: section.due?.[severity] ?? standard.due[severity],
      fix: section.fix,
    }),
  };
}

function worse(one: Severity, other: Severity | undefined): Severity {
  return other === undefined || atLeast(one, other) ? one : other;
}
