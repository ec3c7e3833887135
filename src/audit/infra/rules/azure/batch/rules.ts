import type { InfraRule } from '../../../infra-rule.ts';
import { azureBatchCustomerManagedKey } from './customer-managed-key.ts';
import { azureBatchPublicNetworkAccess } from './public-network-access.ts';

/** Batch. */
export const azureBatchRules: readonly InfraRule[] = [
  azureBatchCustomerManagedKey,
  azureBatchPublicNetworkAccess,
];
