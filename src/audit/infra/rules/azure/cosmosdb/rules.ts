import type { InfraRule } from '../../../infra-rule.ts';
import { azureCosmosdbCustomerManagedKey } from './customer-managed-key.ts';
import { azureCosmosdbKeyMetadataWrites } from './key-metadata-writes.ts';
import { azureCosmosdbLocalAuthentication } from './local-authentication.ts';
import { azureCosmosdbPublicEndpoint } from './public-endpoint.ts';
import { azureCosmosdbPublicNetworkAccess } from './public-network-access.ts';
import { azureCosmosdbTags } from './tags.ts';

/** Cosmos DB. */
export const azureCosmosdbRules: readonly InfraRule[] = [
  azureCosmosdbCustomerManagedKey,
  azureCosmosdbKeyMetadataWrites,
  azureCosmosdbLocalAuthentication,
  azureCosmosdbPublicEndpoint,
  azureCosmosdbPublicNetworkAccess,
  azureCosmosdbTags,
];
