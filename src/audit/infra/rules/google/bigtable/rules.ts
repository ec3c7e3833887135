import type { InfraRule } from '../../../infra-rule.ts';
import { googleBigtableCustomerManagedKey } from './customer-managed-key.ts';
import { googleBigtableDeletionProtection } from './deletion-protection.ts';

/** Bigtable. */
export const googleBigtableRules: readonly InfraRule[] = [
  googleBigtableCustomerManagedKey,
  googleBigtableDeletionProtection,
];
