import type { OwnModel } from './code-models.ts';
import type { AllowedRegistries, IntakeMode } from './component-review.ts';
import type { PackageDecision } from './decision.ts';
import type { OwnDetector } from './detector.ts';
import type { Family } from './family.ts';
import type { GapReason } from './gap.ts';
import type { LicencePolicy } from './licence-policy.ts';
import type { Location } from './location.ts';
import type { Application } from './priority.ts';
import type { Profile } from './profile.ts';
import type { VulnerableSymbol } from './reachability.ts';
import type { Confidence, Severity } from './severity.ts';
import type { Suppression } from './suppression.ts';

/** Files left out by decision; without `until` it holds until somebody removes it. */
export interface PathExclusion {
  readonly pattern: string;
  readonly reason?: string;
  readonly until?: string;
  readonly location: Location;
}

/** A suppression of `handrail.yaml`: one rule (or family) on the paths that match. */
export interface ConfiguredSuppression extends Suppression {
  readonly kind: 'config';
  readonly rule: string;
  readonly path: string;
}

/** A rule set differently from its default. */
export interface RuleSetting {
  readonly rule: string;
  readonly off: boolean;
  readonly severity?: Severity;
  readonly location: Location;
}

/** How infrastructure code is read. */
export interface InfraSettings {
  /** Files of variables that would be named on the command line, relative to the tree. */
  readonly variableFiles: readonly string[];
}

/** `handrail.yaml`, read and checked. Every list keeps the order of the file. */
export interface Config {
  readonly families: readonly Family[];
  readonly include: readonly string[];
  readonly exclude: readonly PathExclusion[];
  /** Bytes; a larger file is a gap. */
  readonly maxFileSize: number;
  readonly profile: Profile;
  /** Whether files in archives are checked, too. */
  readonly archives: boolean;
  readonly failOn: Severity | 'never';
  readonly confidence: Confidence;
  /** Reasons for which an incomplete scan is still accepted as complete. */
  readonly accept: readonly GapReason[];
  readonly rules: readonly RuleSetting[];
  readonly suppressions: readonly ConfiguredSuppression[];
  /** Whether comments and files of other tools (`gitleaks:allow`, `.secrets.baseline`) suppress findings, too. */
  readonly foreignSuppressions: boolean;
  /** Ask providers whether credentials still work; holds only in a file that the scanned tree does not hold. */
  readonly verify: boolean;
  /** Fetch advisories of packages where there are none; holds only in a file that the scanned tree does not hold. */
  readonly updateAdvisories: 'ask' | 'missing' | 'never';
  /** Days that a version of a package has to be out before it is used; what package managers are set to when absent. */
  readonly cooldown?: number;
  /** Functions that hold the flaws of advisories, besides those that we know. */
  readonly symbols?: readonly VulnerableSymbol[];
  /** What is scanned; absent where nothing is written about it. */
  readonly application?: Application;
  /** Which licences of packages are welcome; absent where nobody says. */
  readonly licences?: LicencePolicy;
  /** What is asked of packages that a change brings. */
  readonly intake: IntakeMode;
  /** Names of packages that need no review, with `*`. */
  readonly intakeExempt: readonly string[];
  /** Where packages may come from; those of no entry from anywhere. */
  readonly allowedRegistries: readonly AllowedRegistries[];
  /** How infrastructure code is read. */
  readonly infra: InfraSettings;
  /** What was decided about flaws of packages. */
  readonly decisions: readonly PackageDecision[];
  /** Names of what is scanned, as documents of others call it. */
  readonly products: readonly string[];
  /** Paths of documents that say what flaws of packages mean here. */
  readonly vex: readonly string[];
  /** Whether a flaw of a package counts for as long as nobody decided on it, and only so long. */
  readonly failOnUndecided: boolean;
  /** What the repository says of functions that code analysis does not know. */
  readonly models: readonly OwnModel[];
  /** The repository's own kinds of credentials. */
  readonly detectors: readonly OwnDetector[];
}
