import type { Coverage } from './coverage.ts';
import type { ExitCode } from './failure.ts';
import type { Finding } from './finding.ts';
import type { Exclusion, Gap, Notice } from './gap.ts';
import type { Plan } from './plan.ts';
import type { Profile } from './profile.ts';
import type { Rule } from './rule.ts';
import type { Confidence, Severity } from './severity.ts';
import type { StandardResult } from './standard.ts';

export const targetKinds = [
  'directory',
  'work-tree',
  'commit',
  'range',
  'history',
  'staged',
  'stdin',
  'file',
  'image',
  'root-file-system',
  'archive',
] as const;

/** What was scanned. */
export interface Target {
  readonly kind: (typeof targetKinds)[number];
  /** As the user would name it; never an absolute path of the machine. */
  readonly name: string;
  /** The commit that the content belongs to, where there is one. */
  readonly revision?: string;
  /** The commit that findings were compared with. */
  readonly base?: string;
}

/** The gate's decision and what it was made of. */
export interface Verdict {
  readonly outcome: 'clean' | 'findings' | 'incomplete' | 'interrupted';
  readonly exitCode: ExitCode;
  readonly failOn: Severity | 'never';
  readonly confidence: Confidence;
  /** Findings that count: at the threshold, not suppressed, and new where there is something to compare with. */
  readonly counted: number;
  /** Gaps that the configuration does not accept. */
  readonly unaccepted: number;
  /** With `--fail-on-undecided`: flaws of packages that nobody decided on, of all that would count. */
  readonly undecided?: { readonly open: number; readonly all: number };
}

/** By which profile the findings were chosen, and how many it left out. */
export interface Shown {
  readonly name: Profile;
  /** Findings that nobody suppressed and that a louder profile shows. */
  readonly hidden: number;
}

/** A finding of the baseline or base that is no longer there, although its file was checked. */
export interface FixedFinding {
  readonly key: string;
  readonly ruleId: string;
  readonly path: string;
  readonly line: number;
}

/**
 * Everything that a scan found out: what every report is rendered from. It holds no time, duration, host name or
 * absolute path, so that the same tree, version and settings give the same bytes.
 */
export interface Scan {
  readonly tool: { readonly name: 'handrail'; readonly version: string };
  readonly target: Target;
  readonly verdict: Verdict;
  readonly profile: Shown;
  readonly findings: readonly Finding[];
  readonly fixed: readonly FixedFinding[];
  readonly gaps: readonly Gap[];
  readonly exclusions: readonly Exclusion[];
  readonly notices: readonly Notice[];
  readonly coverage: readonly Coverage[];
  /** What to change so that findings are gone; absent when there is nothing to change. */
  readonly plan?: Plan;
  /** How each standard is met. */
  readonly standards?: readonly StandardResult[];
  /** The rules that the findings refer to. */
  readonly rules: readonly Rule[];
  /** False when the last-resort clock, an interruption or the answers of providers (`--verify`) shaped the result. */
  readonly reproducible: boolean;
}
