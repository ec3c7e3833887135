import type { InfraRule } from '../../../infra-rule.ts';
import { azureStorageAccountKeyAccess } from './account-key-access.ts';
import { azureStorageBlobPublicAccess } from './blob-public-access.ts';
import { azureStorageBlobSoftDelete } from './blob-soft-delete.ts';
import { azureStorageContainerPublic } from './container-public.ts';
import { azureStorageCrossTenantReplication } from './cross-tenant-replication.ts';
import { azureStorageCustomerManagedKey } from './customer-managed-key.ts';
import { azureStorageDefaultNetworkAccess } from './default-network-access.ts';
import { azureStorageHttpsOnly } from './https-only.ts';
import { azureStorageInfrastructureEncryption } from './infrastructure-encryption.ts';
import { azureStorageLocalUsers } from './local-users.ts';
import { azureStorageMinimumTlsVersion } from './minimum-tls-version.ts';
import { azureStoragePublicNetworkAccess } from './public-network-access.ts';
import { azureStorageQueueLogging } from './queue-logging.ts';
import { azureStorageReplication } from './replication.ts';
import { azureStorageSasExpirationPolicy } from './sas-expiration-policy.ts';
import { azureStorageShareAcl } from './share-acl.ts';
import { azureStorageSyncPublicNetwork } from './sync-public-network.ts';
import { azureStorageTableAcl } from './table-acl.ts';
import { azureStorageTrustedServices } from './trusted-services.ts';

/** Storage accounts and what is in them. */
export const azureStorageRules: readonly InfraRule[] = [
  azureStorageAccountKeyAccess,
  azureStorageBlobPublicAccess,
  azureStorageBlobSoftDelete,
  azureStorageContainerPublic,
  azureStorageCrossTenantReplication,
  azureStorageCustomerManagedKey,
  azureStorageDefaultNetworkAccess,
  azureStorageHttpsOnly,
  azureStorageInfrastructureEncryption,
  azureStorageLocalUsers,
  azureStorageMinimumTlsVersion,
  azureStoragePublicNetworkAccess,
  azureStorageQueueLogging,
  azureStorageReplication,
  azureStorageSasExpirationPolicy,
  azureStorageShareAcl,
  azureStorageSyncPublicNetwork,
  azureStorageTableAcl,
  azureStorageTrustedServices,
];
