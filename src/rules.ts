import { infraRules } from '#audit/infra/rules';
import { pipelineRules } from '#audit/pipeline/rules';
import { compareText } from '#model/location';
import type { Rule } from '#model/rule';
import { coreRules } from './rules/core.ts';

/** Every rule of this version, sorted by id. */
export function allRules(): readonly Rule[] {
  return [...coreRules(), ...infraRules(), ...pipelineRules()].sort((a, b) => compareText(a.id, b.id));
}
