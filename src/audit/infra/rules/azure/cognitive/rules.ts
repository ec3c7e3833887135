import type { InfraRule } from '../../../infra-rule.ts';
import { azureCognitiveLocalAuthentication } from './local-authentication.ts';
import { azureCognitiveManagedIdentity } from './managed-identity.ts';
import { azureCognitivePublicNetworkAccess } from './public-network-access.ts';

/** AI services. */
export const azureCognitiveRules: readonly InfraRule[] = [
  azureCognitiveLocalAuthentication,
  azureCognitiveManagedIdentity,
  azureCognitivePublicNetworkAccess,
];
