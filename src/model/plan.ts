import type { FixKind } from './affected-package.ts';
import type { Priority } from './priority.ts';
import type { Severity } from './severity.ts';

/** One change of one file: a direct dependency, an override, what a lock file holds, or the packages of a distribution. */
export interface PlannedChange {
  readonly kind: Exclude<FixKind, 'none'>;
  readonly ecosystem: string;
  readonly name: string;
  /** The version that is installed, and the one that is clear of every known advisory of the package. */
  readonly from: string;
  readonly to?: string;
  /** Where the change is made. */
  readonly path: string;
  readonly line: number;
  /** The direct dependency that brings the package, with its version. */
  readonly by?: string;
  readonly command?: string;
  /** What to write, where no command does it. */
  readonly edit?: string;
  readonly note?: string;
  readonly isMajor?: true;
  /** What can be done within the major version: it clears some only. */
  readonly within?: {
    readonly to: string;
    readonly command?: string;
    readonly edit?: string;
    readonly clears: Readonly<Partial<Record<Severity, number>>>;
    readonly findings: readonly string[];
    readonly leaves: readonly string[];
  };
  /** Findings that are gone with it, by severity, and their keys. */
  readonly clears: Readonly<Partial<Record<Severity, number>>>;
  readonly findings: readonly string[];
  /** The most urgent of what it clears. */
  readonly priority?: Pick<Priority, 'level' | 'score' | 'says'>;
  /** Findings of packages that this one brings: a newer version of it may bring newer ones; only a scan can tell. */
  readonly mayClear?: readonly string[];
  /** Names of advisories of the package that stay. */
  readonly leaves?: readonly string[];
}

/** A package that no change is known to mend. */
export interface Unmended {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly path: string;
  readonly line: number;
  readonly ids: readonly string[];
  readonly why: string;
  readonly findings: readonly string[];
}

/** What to do about the findings of a scan, what clears most of them first. */
export interface Plan {
  readonly changes: readonly PlannedChange[];
  readonly without: readonly Unmended[];
  /** How long package managers of the project wait for versions, and what that means for fixes: sentences. */
  readonly cooldowns?: readonly string[];
}
