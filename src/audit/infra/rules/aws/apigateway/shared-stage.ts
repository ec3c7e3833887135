import { compile } from '../../../compile.ts';
import { type CheckCondition, type Condition, holds } from '../../../condition.ts';

/**
 * A condition on a stage in CloudFormation, where the settings of methods are part of it. In Terraform they are resources
 * of their own, and are told there.
 */
export function ofStage(condition: Condition): CheckCondition {
  const ask = compile(condition);
  return { check: (subject) => (subject.resource.format === 'cloudformation' ? ask(subject) : holds) };
}
