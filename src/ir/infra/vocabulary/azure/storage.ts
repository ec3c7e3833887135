import type { Kind } from '../kind.ts';

/** Storage accounts and what is in them. */
export const storageKinds: readonly Kind[] = [
  {
    kind: 'azure.storage.account',
    types: ['azurerm_storage_account', 'Microsoft.Storage/storageAccounts'],
    nameAt: 'name',
    absorbs: [
      { types: ['azurerm_storage_account_network_rules'], via: 'storage_account_id', as: 'network_rules' },
      { types: ['azurerm_storage_account_network_rules'], via: 'storage_account_name', as: 'network_rules' },
      {
        types: ['azurerm_storage_account_queue_properties'],
        via: 'storage_account_id',
        as: 'queue_properties',
      },
      {
        types: ['azurerm_storage_account_customer_managed_key'],
        via: 'storage_account_id',
        as: 'customer_managed_key',
      },
      {
        types: ['Microsoft.Storage/storageAccounts/blobServices'],
        via: 'arm_parent',
        as: 'blob_properties',
      },
    ],
    reads: {
      terraform: {
        https_traffic_only_enabled: 'enable_https_traffic_only',
        allow_nested_items_to_be_public: 'allow_blob_public_access',
      },
      arm: {
        https_traffic_only_enabled: 'supportsHttpsTrafficOnly',
        min_tls_version: 'minimumTlsVersion',
        allow_nested_items_to_be_public: 'allowBlobPublicAccess',
        shared_access_key_enabled: 'allowSharedKeyAccess',
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false, SecuredByPerimeter: false },
        },
        network_rules: 'networkAcls',
        'network_rules.ip_rules': 'networkAcls.ipRules',
        cross_tenant_replication_enabled: 'allowCrossTenantReplication',
        local_user_enabled: 'isLocalUserEnabled',
        infrastructure_encryption_enabled: 'encryption.requireInfrastructureEncryption',
        'customer_managed_key.key_vault_key_id': 'encryption.keyvaultproperties',
        account_kind: 'kind',
        account_replication_type: {
          at: 'sku.name',
          means: Object.fromEntries(
            ['LRS', 'GRS', 'RAGRS', 'ZRS', 'GZRS', 'RAGZRS'].flatMap((each) => [
              [`Standard_${each}`, each],
              [`Premium_${each}`, each],
            ]),
          ),
        },
      },
    },
  },
  {
    kind: 'azure.storage.container',
    types: ['azurerm_storage_container', 'Microsoft.Storage/storageAccounts/blobServices/containers'],
    reads: {
      arm: {
        container_access_type: {
          at: 'publicAccess',
          means: { None: 'private', Blob: 'blob', Container: 'container' },
        },
      },
    },
  },
  { kind: 'azure.storage.network-rules', types: ['azurerm_storage_account_network_rules'] },
  { kind: 'azure.storage.blob-service', types: ['Microsoft.Storage/storageAccounts/blobServices'] },
  { kind: 'azure.storage.share', types: ['azurerm_storage_share'] },
  { kind: 'azure.storage.table', types: ['azurerm_storage_table'] },
  {
    kind: 'azure.storage.sync',
    types: ['azurerm_storage_sync', 'Microsoft.StorageSync/storageSyncServices'],
  },
];
