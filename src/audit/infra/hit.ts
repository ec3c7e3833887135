import type { Resource } from '#ir/infra/resource';
import type { Blame } from './condition.ts';
import type { InfraRule } from './infra-rule.ts';

/** A rule that does not hold of a resource. */
export interface Hit {
  readonly rule: InfraRule;
  readonly resource: Resource;
  readonly blames: readonly Blame[];
}
