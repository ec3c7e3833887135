import type { InfraRule } from '../../../infra-rule.ts';
import { azureAppconfigCustomerManagedKey } from './customer-managed-key.ts';
import { azureAppconfigLocalAuthentication } from './local-authentication.ts';
import { azureAppconfigManagedIdentity } from './managed-identity.ts';
import { azureAppconfigPublicNetworkAccess } from './public-network-access.ts';
import { azureAppconfigPurgeProtection } from './purge-protection.ts';

/** App Configuration. */
export const azureAppconfigRules: readonly InfraRule[] = [
  azureAppconfigCustomerManagedKey,
  azureAppconfigLocalAuthentication,
  azureAppconfigManagedIdentity,
  azureAppconfigPublicNetworkAccess,
  azureAppconfigPurgeProtection,
];
