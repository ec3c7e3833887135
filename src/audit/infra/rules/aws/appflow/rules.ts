import type { InfraRule } from '../../../infra-rule.ts';
import { appflowCustomerKey } from './customer-key.ts';

/** AppFlow. */
export const appflowRules: readonly InfraRule[] = [appflowCustomerKey];
