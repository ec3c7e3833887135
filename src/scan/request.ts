import type { Family } from '#model/family';
import type { Confidence, Severity } from '#model/severity';
import type { TargetSpec } from '#source/source';

/** What to scan and how; everything that a door can ask for. Nothing here is read from the environment. */
export interface ScanRequest {
  readonly target: TargetSpec;
  /** Families to run; empty means all. */
  readonly only: readonly Family[];
  readonly skip: readonly Family[];
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly noIgnore: boolean;
  /** Leaves archives closed. */
  readonly noArchives: boolean;
  /** A configuration file besides `handrail.yaml` at the root of the tree or base. */
  readonly config?: string;
  /** Revision to compare with; configuration, ignores and suppressions then hold as they are there. */
  readonly base?: string;
  readonly baseline?: string;
  /** Only files that differ from the base, or from the last commit without one. */
  readonly changed: boolean;
  readonly failOn?: Severity | 'never';
  readonly confidence?: Confidence;
  /** Bytes. */
  readonly maxFileSize?: number;
  /** Worker threads; as many as processors when absent. */
  readonly jobs?: number;
  /** Where facts are remembered; absent means nowhere. */
  readonly cacheFolder?: string;
  /** `YYYY-MM-DD` in UTC: suppressions expire by it. */
  readonly today: string;
  /** Makes a secret's identity follow its value, as a keyed hash. */
  readonly identityKey?: Uint8Array;
}

/** How far a scan is. */
export interface Progress {
  readonly stage: 'listing' | 'checking' | 'judging';
  readonly done: number;
  readonly total: number;
  readonly findings: number;
}

/** What the surroundings give a scan: a way to stop it and an ear for its progress. */
export interface ScanHost {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}
