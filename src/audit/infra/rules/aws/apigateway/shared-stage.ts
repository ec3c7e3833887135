import { compile } from '../../../compile.ts';
import { type CheckCondition, type Condition, holds, type Subject } from '../../../condition.ts';

/**
 * A condition on a stage in CloudFormation, where the settings of methods are part of it. In Terraform they are resources
 * of their own, and are told there.
 */
export function ofStage(condition: Condition): CheckCondition {
  const ask = compile(condition);
  return { check: (subject) => (isTemplateStage(subject) ? ask(subject) : holds) };
}

/** A stage of a REST API; those of HTTP APIs have no settings of methods. */
function isTemplateStage({ resource }: Subject): boolean {
  return resource.format === 'cloudformation' && resource.kind === 'aws.apigateway.stage';
}
