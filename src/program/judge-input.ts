import type { Config } from '#model/config';
import type { FileFacts } from '#model/facts';
import type { Family } from '#model/family';
import type { Exclusion, Gap } from '#model/gap';
import type { Rule } from '#model/rule';
import type { ForeignSuppression } from '#model/suppression';
import type { Baseline } from './baseline.ts';
import type { PolicySide } from './loosening/shape.ts';
import type { Deciding } from './vex/decide.ts';

/** How one file differs between base and tree; `oldPath` for a renamed or copied one. */
export interface Change {
  readonly path: string;
  readonly oldPath?: string;
  readonly kind: 'added' | 'modified' | 'deleted' | 'renamed' | 'copied';
}

/** The version that the tree is compared with. */
export interface BaseSide {
  /** Facts of the base's version of at least every file that was modified, deleted or renamed, by its path there. */
  readonly facts: ReadonlyMap<string, FileFacts>;
  readonly changes: readonly Change[];
  /** The files that steer a scan, as they are in the base and as the change would have them. */
  readonly policy: { readonly base: PolicySide; readonly head: PolicySide };
}

/** Everything that a judgement depends on. */
export interface JudgeInput {
  readonly facts: ReadonlyMap<string, FileFacts>;
  readonly rules: ReadonlyMap<string, Rule>;
  /** The configuration in force: that of the base where there is one. */
  readonly config: Config;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** The baseline in force: that of the base where the base holds one. */
  readonly baseline?: Baseline;
  readonly base?: BaseSide;
  /** What files of other tools decide: those of the base where there is one. */
  readonly foreign?: readonly ForeignSuppression[];
  /** What documents of others say of packages, and how versions compare. */
  readonly vex?: Pick<Deciding, 'statements' | 'inRange'>;
  /** Only findings of files that the change touches; without a base nothing is left out. */
  readonly changedOnly?: boolean;
  /** Shows what would count if nobody had decided anything. */
  readonly noSuppressions?: boolean;
  /** Families that ran; what another family found before is not known to be fixed. All, unless given. */
  readonly families?: readonly Family[];
  /** Of the listing, for files that have no facts. */
  readonly gaps?: readonly Gap[];
  readonly exclusions?: readonly Exclusion[];
  /** False when some package could not be looked up: a decision about packages is then not known to be unused. */
  readonly arePackagesKnown?: boolean;
  /** False when only some files of the tree were looked at: an absent file is then not a deleted one. */
  readonly wholeTree?: boolean;
}
