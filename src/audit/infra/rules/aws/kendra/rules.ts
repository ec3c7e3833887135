import type { InfraRule } from '../../../infra-rule.ts';
import { kendraCustomerKey } from './customer-key.ts';

/** Kendra. */
export const kendraRules: readonly InfraRule[] = [kendraCustomerKey];
