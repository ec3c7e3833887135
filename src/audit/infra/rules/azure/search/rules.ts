import type { InfraRule } from '../../../infra-rule.ts';
import { azureSearchLocalAuthentication } from './local-authentication.ts';
import { azureSearchManagedIdentity } from './managed-identity.ts';
import { azureSearchPublicNetworkAccess } from './public-network-access.ts';

/** AI Search. */
export const azureSearchRules: readonly InfraRule[] = [
  azureSearchLocalAuthentication,
  azureSearchManagedIdentity,
  azureSearchPublicNetworkAccess,
];
