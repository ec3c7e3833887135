import type { InfraRule } from '../../../infra-rule.ts';
import { azureEventgridLocalAuthentication } from './local-authentication.ts';
import { azureEventgridManagedIdentity } from './managed-identity.ts';
import { azureEventgridPublicNetworkAccess } from './public-network-access.ts';

/** Event Grid. */
export const azureEventgridRules: readonly InfraRule[] = [
  azureEventgridLocalAuthentication,
  azureEventgridManagedIdentity,
  azureEventgridPublicNetworkAccess,
];
