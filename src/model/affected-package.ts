import type { AdvisoryKind, Exploitation } from './advisory.ts';
import type { Relation, Scope } from './component.ts';
import type { Layer } from './layer.ts';
import type { Reachability, ReachVerdict } from './reachability.ts';
import type { Severity } from './severity.ts';

/**
 * `upgrade` of a direct dependency, `refresh` of what the lock file holds, within the ranges that are asked for,
 * `override` of a package that others bring, `remove` of a malicious one, `system` for packages of a distribution, `none`
 * where no version is known to be free of it.
 */
export const fixKinds = ['upgrade', 'refresh', 'override', 'remove', 'system', 'none'] as const;

export type FixKind = (typeof fixKinds)[number];

/** How a package is made safe: what to change, where, and the command that does it. */
export interface PackageFix {
  readonly kind: FixKind;
  /** The smallest version that is clear of every known advisory of the package. */
  readonly version?: string;
  /** Which dependency of the project to change: the package itself, or the one that brings it. */
  readonly change?: { readonly name: string; readonly path: string; readonly line: number };
  readonly command?: string;
  /** What to write into the manifest, where no command does it. */
  readonly edit?: string;
  /** It leaves the major version that is installed: something may break. */
  readonly isMajor?: true;
  /** Names of advisories that the version is not free of; of them no version is known that is. */
  readonly left?: readonly string[];
  /** Where it leaves the major version: what the best version within that is, and which advisories stay with it. */
  readonly within?: {
    readonly version: string;
    readonly left: readonly string[];
    readonly command?: string;
    readonly edit?: string;
  };
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
  /** What is wrong, in a few words of its source; absent when that says nothing. */
  readonly summary?: string;
  /** Versions in which this advisory is fixed, by the records that say so. */
  readonly fixed: readonly string[];
  /** From the direct dependency to the package, as `name@version`; the package alone when it is direct or nobody knows. */
  readonly path: readonly string[];
  readonly scope: Scope;
  readonly relation: Relation;
  /** Whether our code can reach the flaw; `unknown` is never read as safe. */
  readonly reachability: ReachVerdict;
  /** Why, and what shows it; absent where nobody has asked, as of images. */
  readonly reach?: Omit<Reachability, 'verdict'>;
  readonly severity: Severity | 'unknown';
  readonly score?: number;
  readonly vector?: string;
  /** Who rated it. */
  readonly ratedBy?: string;
  readonly exploitation?: Exploitation;
  readonly symbols: readonly string[];
  /** Of an image: the layer that brought it. */
  readonly layer?: Layer;
  readonly fix?: PackageFix;
}
