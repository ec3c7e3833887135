import { codeRules } from '#audit/code/code';
import { packagesRules } from '#audit/packages/rules';
import { secretsRules } from '#audit/secrets/secrets';
import { compareText } from '#model/location';
import type { Rule } from '#model/rule';
import { policyRules } from '#program/loosening/rules';

/** Every rule of this version, sorted by id. */
export function allRules(): readonly Rule[] {
  return [...codeRules(), ...packagesRules(), ...policyRules(), ...secretsRules()].sort((a, b) =>
    compareText(a.id, b.id),
  );
}
