import type { InfraRule } from '../../../infra-rule.ts';
import { googleDataflowCustomerManagedKey } from './customer-managed-key.ts';
import { googleDataflowPublicWorkers } from './public-workers.ts';

/** Dataflow. */
export const googleDataflowRules: readonly InfraRule[] = [
  googleDataflowCustomerManagedKey,
  googleDataflowPublicWorkers,
];
