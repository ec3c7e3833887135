import type { AdvisoryKind, Exploitation } from './advisory.ts';
import type { Relation, Scope } from './component.ts';
import type { Severity } from './severity.ts';

/** How a package is made safe: what to change, where, and the command that does it. */
export interface PackageFix {
  /** `upgrade` of a direct dependency, `override` of one that others bring, `remove` of a malicious one, `none` where no version is known to be free of it. */
  readonly kind: 'upgrade' | 'override' | 'remove' | 'none';
  /** The smallest version that is clear of every known advisory of the package. */
  readonly version?: string;
  /** Which dependency of the project to change: the package itself, or the one that brings it. */
  readonly change?: { readonly name: string; readonly path: string; readonly line: number };
  readonly command?: string;
  /** What to write into the manifest, where no command does it. */
  readonly edit?: string;
  /** What to know before: it leaves the major version, no version is known. */
  readonly note?: string;
}

/** What a finding of the family `packages` knows of its package. */
export interface AffectedPackage {
  /** `pkg:npm/lodash@4.17.4` */
  readonly purl: string;
  readonly ecosystem: string;
  readonly name: string;
  readonly installed: string;
  /** Every name of the advisory, the best known first. */
  readonly ids: readonly string[];
  readonly kind: AdvisoryKind;
  /** Versions in which this advisory is fixed, by the records that say so. */
  readonly fixed: readonly string[];
  /** From the direct dependency to the package, as `name@version`; the package alone when it is direct or nobody knows. */
  readonly path: readonly string[];
  readonly scope: Scope;
  readonly relation: Relation;
  /** Whether our code can reach the flaw; `unknown` is never read as safe. */
  readonly reachability: 'yes' | 'no' | 'unknown';
  readonly severity: Severity | 'unknown';
  readonly score?: number;
  readonly vector?: string;
  /** Who rated it. */
  readonly ratedBy?: string;
  readonly exploitation?: Exploitation;
  readonly symbols: readonly string[];
  readonly fix?: PackageFix;
}
