import type { Family } from './family.ts';
import type { Confidence, Severity } from './severity.ts';
import type { BrokenSection } from './standard.ts';

/** How much work an action is: minutes, hours, days. */
export const actionSizes = ['S', 'M', 'L'] as const;

export type ActionSize = (typeof actionSizes)[number];

/**
 * What kind of work: `edit` that was tried and that a command writes, `package` that moves or goes, `secret` that is
 * rotated and taken away, `line` of configuration, `change` of code, `shared` place that several flows go through,
 * `design` that has to be thought about first, `systemic`: the same in so many places that one way for all is cheaper.
 */
export const actionKinds = [
  'edit',
  'package',
  'secret',
  'line',
  'change',
  'shared',
  'design',
  'systemic',
] as const;

export type ActionKind = (typeof actionKinds)[number];

/** A finding that is gone with an action: its key, and where it is, since copies share a key. */
export interface PlannedFinding {
  readonly key: string;
  readonly ruleId: string;
  readonly severity: Severity;
  readonly path: string;
  readonly line: number;
}

/** Where somebody has to put hand on. */
export interface ActionPlace {
  readonly path: string;
  /** From 1; 0 where the whole file is meant. */
  readonly line: number;
}

/** When an action has to be done, and which section of a standard says so. */
export interface ActionDue {
  /** From the day on which the finding was found. */
  readonly days: number;
  readonly standard: string;
  readonly section: string;
}

/** One piece of work that a person or an agent can take, with everything that it clears. */
export interface Action {
  /** Stays the same while its findings do: `pipeline/unpinned-action@.github/workflows`. */
  readonly id: string;
  readonly kind: ActionKind;
  readonly title: string;
  readonly families: readonly Family[];
  readonly rules: readonly string[];
  readonly places: readonly ActionPlace[];
  /** What to do, in order; the sanctioned way of a standard first. */
  readonly steps: readonly string[];
  /** What does it, or shows how, in the folder that was scanned. */
  readonly commands: readonly string[];
  /** Why it stands where it stands, in sentences. */
  readonly why: readonly string[];
  readonly findings: readonly PlannedFinding[];
  readonly clears: Readonly<Partial<Record<Severity, number>>>;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly size: ActionSize;
  /** What clearing its findings is worth, against its size: the order of a plan. */
  readonly value: number;
  /** It cannot wait: a credential that still works, a malicious package, a flaw that is being used. */
  readonly isUrgent?: true;
  /** Small, and worth more than most. */
  readonly isQuick?: true;
  readonly due?: ActionDue;
  readonly breaks: readonly Pick<
    BrokenSection,
    'standard' | 'standardTitle' | 'section' | 'number' | 'sectionTitle'
  >[];
}

/** A finding for which nobody knows what to do. */
export interface WithoutAction extends PlannedFinding {
  readonly title: string;
  readonly why: string;
}

/** What to do about all findings of a scan: the most urgent first, then what clears most for its size. */
export interface ActionPlan {
  readonly actions: readonly Action[];
  readonly without: readonly WithoutAction[];
  /** Findings that were known before (a baseline) and are not planned. */
  readonly known: number;
}
