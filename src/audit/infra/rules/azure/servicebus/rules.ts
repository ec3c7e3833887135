import type { InfraRule } from '../../../infra-rule.ts';
import { azureServicebusCustomerManagedKey } from './customer-managed-key.ts';
import { azureServicebusLocalAuthentication } from './local-authentication.ts';
import { azureServicebusManagedIdentity } from './managed-identity.ts';
import { azureServicebusMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureServicebusPublicNetworkAccess } from './public-network-access.ts';

/** Service Bus. */
export const azureServicebusRules: readonly InfraRule[] = [
  azureServicebusCustomerManagedKey,
  azureServicebusLocalAuthentication,
  azureServicebusManagedIdentity,
  azureServicebusMinimumTlsVersion,
  azureServicebusPublicNetworkAccess,
];
