import type { Detection } from '#model/finding';
import { deprecatedPackage } from './deprecated-package.ts';
import { endOfLife } from './end-of-life.ts';
import type { HygieneInput, HygieneRule } from './hygiene-rule.ts';
import { licencePolicy } from './licence-policy.ts';
import { unpinnedDependency } from './unpinned-dependency.ts';
import { yankedPackage } from './yanked-package.ts';

/** Every rule about the state that packages are in, sorted by id. */
export const hygieneRules: readonly HygieneRule[] = [
  deprecatedPackage,
  endOfLife,
  licencePolicy,
  unpinnedDependency,
  yankedPackage,
];

/** What the rules say of the files of a tree. */
export function auditHygiene(input: HygieneInput): readonly Detection[] {
  return hygieneRules.flatMap(({ find }) => find(input));
}
