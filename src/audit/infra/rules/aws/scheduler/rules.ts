import type { InfraRule } from '../../../infra-rule.ts';
import { schedulerCustomerKey } from './customer-key.ts';

/** EventBridge Scheduler. */
export const schedulerRules: readonly InfraRule[] = [schedulerCustomerKey];
