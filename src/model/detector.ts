import type { Location } from './location.ts';
import type { Confidence, Severity } from './severity.ts';

/** A kind of credential that a repository describes itself, in `handrail.yaml` or in the file of another tool. */
export interface OwnDetector {
  /** Without the family: `acme-token` is the rule `secrets/acme-token`. */
  readonly name: string;
  readonly title: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Lower-case texts of three bytes or more; one of them stands near every match. Without any, it reads every file whole. */
  readonly keywords: readonly string[];
  /** In RE2 syntax (`#model/pattern`). */
  readonly pattern: string;
  /** Number of the group that is the secret; the group named `secret` or the first one with text, unless given. */
  readonly group?: number;
  /** Least Shannon entropy of the secret, in bits per character. */
  readonly entropy?: number;
  /** RE2 pattern of the paths in which it looks. */
  readonly path?: string;
  /** Texts in which it must fire, and in which it must not. */
  readonly bad: readonly string[];
  readonly good: readonly string[];
  readonly location: Location;
}
