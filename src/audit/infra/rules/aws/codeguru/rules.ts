import type { InfraRule } from '../../../infra-rule.ts';
import { codeguruCustomerKey } from './customer-key.ts';

/** CodeGuru. */
export const codeguruRules: readonly InfraRule[] = [codeguruCustomerKey];
