import type { InfraRule } from '../../../infra-rule.ts';
import { qldbCustomerKey } from './customer-key.ts';
import { qldbDeletionProtection } from './deletion-protection.ts';
import { qldbPermissionsMode } from './permissions-mode.ts';

/** Quantum Ledger Database. */
export const qldbRules: readonly InfraRule[] = [qldbCustomerKey, qldbDeletionProtection, qldbPermissionsMode];
