import type { PackageInventory } from '#model/component';
import type { Detection } from '#model/finding';
import type { LicencePolicy } from '#model/licence-policy';
import type { Rule } from '#model/rule';

/** All that rules about the state of packages look at. */
export interface HygieneInput {
  /** The files that are looked at, in the order of their paths. */
  readonly own: readonly PackageInventory[];
  /** Every file of the tree that names packages, those included. */
  readonly inventories: readonly PackageInventory[];
  /** Paths of files that name packages and cannot be read. */
  readonly unread?: readonly string[];
  /** `YYYY-MM-DD` */
  readonly today: string;
  /** Which licences are welcome; absent where nobody says. */
  readonly policy?: LicencePolicy;
}

/** Files of a tree by path, read with a licence policy where the rule needs one. */
export interface HygieneSample {
  readonly files: Readonly<Record<string, string>>;
  readonly policy?: LicencePolicy;
}

/** A rule, what finds it in a tree, and what proves it: it is found once in each bad sample and nowhere in a good one. */
export interface HygieneRule {
  readonly rule: Rule;
  readonly samples: { readonly bad: readonly HygieneSample[]; readonly good: readonly HygieneSample[] };
  readonly find: (input: HygieneInput) => readonly Detection[];
}
