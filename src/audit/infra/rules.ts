import type { Rule } from '#model/rule';
import { controlsOf } from './controls/controls.ts';
import type { InfraRule } from './infra-rule.ts';
import { awsRules } from './rules/aws/rules.ts';
import { azureRules } from './rules/azure/rules.ts';
import { composeRules } from './rules/compose/rules.ts';
import { dockerRules } from './rules/docker/rules.ts';
import { googleRules } from './rules/google/rules.ts';
import { kubernetesRules } from './rules/kubernetes/rules.ts';
import { openapiRules } from './rules/openapi/rules.ts';

/** Every rule on infrastructure with its conditions. */
export const allInfraRules: readonly InfraRule[] = [
  ...awsRules,
  ...azureRules,
  ...composeRules,
  ...dockerRules,
  ...googleRules,
  ...kubernetesRules,
  ...openapiRules,
];

/** Every rule on infrastructure, as all families present theirs, with the controls that it speaks of. */
export function infraRules(): readonly Rule[] {
  return allInfraRules.map(({ rule }) => withControls(rule));
}

function withControls(rule: Rule): Rule {
  const controls = controlsOf(rule.id);
  return controls.length === 0 ? rule : { ...rule, controls };
}
