import type { Family } from './family.ts';
import type { Controls } from './rule.ts';
import type { Severity } from './severity.ts';

/** What a standard is about; documentation and threat models are checked by what lies in a repository, not by findings. */
export const standardKinds = ['security', 'threat-model', 'documentation'] as const;

/** One of {@link standardKinds}. */
export type StandardKind = (typeof standardKinds)[number];

/**
 * Who wrote a standard, the widest first. A narrower one adds to a wider one and may be stricter; where it asks for less
 * it needs a {@link StandardException}.
 */
export const standardLevels = ['default', 'organisation', 'team', 'repository'] as const;

/** One of {@link standardLevels}. */
export type StandardLevel = (typeof standardLevels)[number];

/** Days from the day on which a flaw was found to the day on which it has to be gone, by severity. */
export type DueDays = Readonly<Partial<Record<Severity, number>>>;

/** A document that a repository has to have. */
export interface RequiredDocument {
  /** Any of these paths, written as in .gitignore. */
  readonly paths: readonly string[];
  /** Headings that it has to have; of the words in one entry any will do, without regard to case. */
  readonly headings: readonly (readonly string[])[];
}

/** One section of a standard: what it asks for, in words, and by what a breach is known. */
export interface StandardSection {
  /** Unique within its standard: the anchor of its heading, `no-credentials-in-code`. */
  readonly id: string;
  /** As its heading begins, `2` or `2.1`; absent where the heading has none. */
  readonly number?: string;
  readonly title: string;
  /** Markdown, without heading and data. */
  readonly text: string;
  /** Line of its heading. */
  readonly line: number;
  /** Rules whose findings break it: ids, or beginnings with a star such as `secrets/*`. */
  readonly rules: readonly string[];
  /** Weaknesses whose findings break it, besides its rules; numbers of the CWE list. */
  readonly cwes: readonly number[];
  /** Weaknesses count only where one of these families told them; any family when empty. */
  readonly families: readonly Family[];
  /** Files that it speaks of, written as in .gitignore; all when empty. */
  readonly paths: readonly string[];
  /** A breach counts as at least so severe. */
  readonly severity?: Severity;
  /** Instead of those of the standard. */
  readonly due?: DueDays;
  /** The sanctioned way, in one sentence or the name of a golden path. */
  readonly fix?: string;
  readonly documents: readonly RequiredDocument[];
  /** Who wrote the strictest of it. */
  readonly level: StandardLevel;
  /** Sections of public catalogues that it covers, wholly or in part. */
  readonly controls: readonly Controls[];
}

/** A standard of an organisation: Markdown for people, with data in its sections. */
export interface Standard {
  /** Name of its file without `.md`: `secrets-management`. */
  readonly id: string;
  readonly title: string;
  readonly kind: StandardKind;
  readonly version: string;
  readonly level: StandardLevel;
  /** Whom to ask: a team, a person, an address. */
  readonly owner?: string;
  /** Where it was read from, as the reader of a report would look for it. */
  readonly path: string;
  /** Markdown before the first section. */
  readonly intro: string;
  readonly due: DueDays;
  readonly sections: readonly StandardSection[];
}

/** Leave to ask for less than a wider level does, given by that level, and for a time only. */
export interface StandardException {
  readonly standard: string;
  readonly section: string;
  /** What is left out: a rule (or a pattern of rules), or nothing for the whole section. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly approvedBy: string;
  /** Last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string;
}

/** A section that a finding breaks, as the finding tells it. */
export interface BrokenSection {
  readonly standard: string;
  readonly standardTitle: string;
  readonly section: string;
  readonly number?: string;
  readonly sectionTitle: string;
  /** The worse of the finding's severity and the section's. */
  readonly severity: Severity;
  /** Days from the day on which it was found. */
  readonly dueDays?: number;
  readonly fix?: string;
}

/**
 * How a section stands after a scan. `met`: its rules ran over everything and found nothing; `not-applicable`: there is
 * nothing here that it speaks of; `not-checked`: no rule speaks of it, or not everything could be looked at.
 */
export const sectionStates = ['broken', 'met', 'not-checked', 'not-applicable'] as const;

/** One of {@link sectionStates}. */
export type SectionState = (typeof sectionStates)[number];

/** How a scan meets one section. */
export interface SectionResult {
  readonly id: string;
  readonly number?: string;
  readonly title: string;
  readonly state: SectionState;
  /** Why it is not met, where that is no finding: what was not checked, which documents lack what. */
  readonly why?: string;
  /** Findings that break it and that nobody suppressed. */
  readonly findings: number;
  /** What it asks for, as Markdown; of broken sections only. */
  readonly asks?: string;
  readonly fix?: string;
  /** Of broken sections: what it covers of public catalogues. */
  readonly controls?: readonly Controls[];
}

/** How a scan meets a standard. */
export interface StandardResult {
  readonly id: string;
  readonly title: string;
  readonly kind: StandardKind;
  readonly version: string;
  readonly level: StandardLevel;
  readonly owner?: string;
  readonly path: string;
  readonly sections: readonly SectionResult[];
}
