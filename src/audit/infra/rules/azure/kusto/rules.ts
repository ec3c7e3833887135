import type { InfraRule } from '../../../infra-rule.ts';
import { azureKustoDiskEncryption } from './disk-encryption.ts';
import { azureKustoDoubleEncryption } from './double-encryption.ts';
import { azureKustoManagedIdentity } from './managed-identity.ts';
import { azureKustoPublicNetworkAccess } from './public-network-access.ts';

/** Data Explorer. */
export const azureKustoRules: readonly InfraRule[] = [
  azureKustoDiskEncryption,
  azureKustoDoubleEncryption,
  azureKustoManagedIdentity,
  azureKustoPublicNetworkAccess,
];
