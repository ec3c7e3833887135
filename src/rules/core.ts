import { codeRules } from '#audit/code/code';
import { packagesRules } from '#audit/packages/rules';
import { secretsRules } from '#audit/secrets/secrets';
import type { Rule } from '#model/rule';
import { policyRules } from '#program/loosening/rules';

/** Every rule but those on infrastructure and pipelines, which only load where there are some. */
export function coreRules(): readonly Rule[] {
  return [...codeRules(), ...packagesRules(), ...policyRules(), ...secretsRules()];
}
