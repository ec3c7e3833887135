import type { Kind, Reads } from '../kind.ts';

const isPublic = { at: 'publicNetworkAccess', means: { Enabled: true, Disabled: false } };

const openSource: Reads = {
  public_network_access_enabled: isPublic,
  ssl_enforcement_enabled: { at: 'sslEnforcement', means: { Enabled: true, Disabled: false } },
  ssl_minimal_tls_version_enforced: 'minimalTlsVersion',
  infrastructure_encryption_enabled: {
    at: 'infrastructureEncryption',
    means: { Enabled: true, Disabled: false },
  },
  geo_redundant_backup_enabled: [
    { at: 'storageProfile.geoRedundantBackup', means: { Enabled: true, Disabled: false } },
    { at: 'backup.geoRedundantBackup', means: { Enabled: true, Disabled: false } },
  ],
  backup_retention_days: ['storageProfile.backupRetentionDays', 'backup.backupRetentionDays'],
};

/** Databases. */
export const dataKinds: readonly Kind[] = [
  {
    kind: 'azure.sql.server',
    types: ['azurerm_mssql_server', 'azurerm_sql_server', 'Microsoft.Sql/servers'],
    nameAt: 'name',
    absorbs: [
      {
        types: [
          'azurerm_mssql_server_extended_auditing_policy',
          'azurerm_sql_server_extended_auditing_policy',
        ],
        via: 'server_id',
        as: 'extended_auditing_policy',
      },
      {
        types: ['Microsoft.Sql/servers/auditingSettings', 'Microsoft.Sql/servers/extendedAuditingSettings'],
        via: 'arm_parent',
        as: 'extended_auditing_policy',
      },
      {
        types: ['azurerm_sql_active_directory_administrator'],
        via: 'server_name',
        as: 'azuread_administrator',
      },
      { types: ['Microsoft.Sql/servers/administrators'], via: 'arm_parent', as: 'azuread_administrator' },
      {
        types: ['azurerm_mssql_server_security_alert_policy'],
        via: 'server_name',
        as: 'security_alert_policy',
      },
      {
        types: ['Microsoft.Sql/servers/securityAlertPolicies'],
        via: 'arm_parent',
        as: 'security_alert_policy',
      },
      {
        types: ['azurerm_mssql_server_transparent_data_encryption'],
        via: 'server_id',
        as: 'transparent_data_encryption',
      },
    ],
    reads: {
      arm: {
        minimum_tls_version: 'minimalTlsVersion',
        public_network_access_enabled: isPublic,
        azuread_administrator: 'administrators',
      },
    },
  },
  {
    kind: 'azure.sql.database',
    types: ['azurerm_mssql_database', 'azurerm_sql_database', 'Microsoft.Sql/servers/databases'],
    reads: { arm: { ledger_enabled: 'isLedgerOn' } },
  },
  {
    kind: 'azure.sql.firewall-rule',
    types: [
      'azurerm_mssql_firewall_rule',
      'azurerm_sql_firewall_rule',
      'Microsoft.Sql/servers/firewallRules',
    ],
    groups: ['azure.database.firewall-rule'],
  },
  {
    kind: 'azure.sql.auditing',
    types: [
      'azurerm_mssql_server_extended_auditing_policy',
      'azurerm_mssql_database_extended_auditing_policy',
      'azurerm_sql_server_extended_auditing_policy',
      'Microsoft.Sql/servers/auditingSettings',
      'Microsoft.Sql/servers/databases/auditingSettings',
      'Microsoft.Sql/servers/extendedAuditingSettings',
    ],
    reads: { arm: { retention_in_days: 'retentionDays' } },
  },
  {
    kind: 'azure.sql.alert-policy',
    types: [
      'azurerm_mssql_server_security_alert_policy',
      'Microsoft.Sql/servers/securityAlertPolicies',
      'Microsoft.Sql/servers/databases/securityAlertPolicies',
    ],
    reads: { arm: { email_account_admins: 'emailAccountAdmins' } },
  },
  {
    kind: 'azure.sql.vulnerability-assessment',
    types: [
      'azurerm_mssql_server_vulnerability_assessment',
      'Microsoft.Sql/servers/vulnerabilityAssessments',
    ],
    reads: { arm: { 'recurring_scans.enabled': 'recurringScans.isEnabled' } },
  },
  {
    kind: 'azure.sql.administrator',
    types: ['azurerm_sql_active_directory_administrator', 'Microsoft.Sql/servers/administrators'],
  },
  {
    kind: 'azure.sql.managed-instance',
    types: [
      'azurerm_mssql_managed_instance',
      'azurerm_sql_managed_instance',
      'Microsoft.Sql/managedInstances',
    ],
    reads: {
      arm: {
        minimum_tls_version: 'minimalTlsVersion',
        public_data_endpoint_enabled: 'publicDataEndpointEnabled',
      },
    },
  },
  {
    kind: 'azure.postgresql.server',
    types: ['azurerm_postgresql_server', 'Microsoft.DBforPostgreSQL/servers'],
    groups: ['azure.database.server'],
    nameAt: 'name',
    absorbs: [
      {
        types: ['Microsoft.DBforPostgreSQL/servers/securityAlertPolicies'],
        via: 'arm_parent',
        as: 'threat_detection_policy',
      },
    ],
    reads: { arm: openSource },
  },
  {
    kind: 'azure.postgresql.flexible-server',
    types: ['azurerm_postgresql_flexible_server', 'Microsoft.DBforPostgreSQL/flexibleServers'],
    groups: ['azure.database.flexible-server'],
    reads: {
      arm: {
        ...openSource,
        public_network_access_enabled: {
          at: 'network.publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
        delegated_subnet_id: 'network.delegatedSubnetResourceId',
      },
    },
  },
  {
    kind: 'azure.postgresql.configuration',
    types: [
      'azurerm_postgresql_configuration',
      'azurerm_postgresql_flexible_server_configuration',
      'Microsoft.DBforPostgreSQL/servers/configurations',
      'Microsoft.DBforPostgreSQL/flexibleServers/configurations',
    ],
  },
  {
    kind: 'azure.postgresql.firewall-rule',
    types: [
      'azurerm_postgresql_firewall_rule',
      'azurerm_postgresql_flexible_server_firewall_rule',
      'Microsoft.DBforPostgreSQL/servers/firewallRules',
      'Microsoft.DBforPostgreSQL/flexibleServers/firewallRules',
    ],
    groups: ['azure.database.firewall-rule'],
  },
  {
    kind: 'azure.mysql.server',
    types: ['azurerm_mysql_server', 'Microsoft.DBforMySQL/servers'],
    groups: ['azure.database.server'],
    reads: { arm: openSource },
  },
  {
    kind: 'azure.mysql.flexible-server',
    types: ['azurerm_mysql_flexible_server', 'Microsoft.DBforMySQL/flexibleServers'],
    groups: ['azure.database.flexible-server'],
    reads: {
      terraform: { geo_redundant_backup_enabled: 'geo_redundant_backup_enabled' },
      arm: { ...openSource, delegated_subnet_id: 'network.delegatedSubnetResourceId' },
    },
  },
  {
    kind: 'azure.mysql.firewall-rule',
    types: [
      'azurerm_mysql_firewall_rule',
      'azurerm_mysql_flexible_server_firewall_rule',
      'Microsoft.DBforMySQL/servers/firewallRules',
      'Microsoft.DBforMySQL/flexibleServers/firewallRules',
    ],
    groups: ['azure.database.firewall-rule'],
  },
  {
    kind: 'azure.mariadb.server',
    types: ['azurerm_mariadb_server', 'Microsoft.DBforMariaDB/servers'],
    groups: ['azure.database.server'],
    reads: { arm: openSource },
  },
  {
    kind: 'azure.mariadb.firewall-rule',
    types: ['azurerm_mariadb_firewall_rule', 'Microsoft.DBforMariaDB/servers/firewallRules'],
    groups: ['azure.database.firewall-rule'],
  },
  {
    kind: 'azure.cosmosdb.account',
    types: ['azurerm_cosmosdb_account', 'Microsoft.DocumentDB/databaseAccounts'],
    reads: {
      terraform: {
        automatic_failover_enabled: 'enable_automatic_failover',
        multiple_write_locations_enabled: 'enable_multiple_write_locations',
      },
      arm: {
        public_network_access_enabled: isPublic,
        ip_range_filter: ['ipRules', 'ipRangeFilter'],
        is_virtual_network_filter_enabled: 'isVirtualNetworkFilterEnabled',
        local_authentication_disabled: 'disableLocalAuth',
        access_key_metadata_writes_enabled: {
          at: 'disableKeyBasedMetadataWriteAccess',
          means: { true: false, false: true },
        },
        key_vault_key_id: 'keyVaultKeyUri',
      },
    },
  },
  {
    kind: 'azure.redis.cache',
    types: ['azurerm_redis_cache', 'Microsoft.Cache/redis', 'Microsoft.Cache/Redis'],
    nameAt: 'name',
    reads: {
      terraform: { non_ssl_port_enabled: 'enable_non_ssl_port' },
      arm: {
        non_ssl_port_enabled: 'enableNonSslPort',
        sku_name: 'sku.name',
        public_network_access_enabled: isPublic,
      },
    },
  },
  {
    kind: 'azure.redis.firewall-rule',
    types: [
      'azurerm_redis_firewall_rule',
      'Microsoft.Cache/redis/firewallRules',
      'Microsoft.Cache/Redis/firewallRules',
    ],
    reads: {
      terraform: { start_ip_address: 'start_ip', end_ip_address: 'end_ip' },
      arm: { start_ip_address: 'startIP', end_ip_address: 'endIP' },
    },
  },
  {
    kind: 'azure.search.service',
    types: ['azurerm_search_service', 'Microsoft.Search/searchServices'],
    reads: {
      arm: {
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { enabled: true, disabled: false, Enabled: true, Disabled: false },
        },
        local_authentication_enabled: { at: 'disableLocalAuth', means: { true: false, false: true } },
      },
    },
  },
  {
    kind: 'azure.synapse.workspace',
    types: ['azurerm_synapse_workspace', 'Microsoft.Synapse/workspaces'],
    reads: {
      arm: {
        public_network_access_enabled: isPublic,
        managed_virtual_network_enabled: { at: 'managedVirtualNetwork', means: { default: true } },
        data_exfiltration_protection_enabled: 'managedVirtualNetworkSettings.preventDataExfiltration',
        customer_managed_key: 'encryption.cmk',
      },
    },
  },
  {
    kind: 'azure.synapse.firewall-rule',
    types: ['azurerm_synapse_firewall_rule', 'Microsoft.Synapse/workspaces/firewallRules'],
    groups: ['azure.database.firewall-rule'],
  },
  {
    kind: 'azure.kusto.cluster',
    types: ['azurerm_kusto_cluster', 'Microsoft.Kusto/clusters'],
    reads: {
      terraform: {
        disk_encryption_enabled: 'enable_disk_encryption',
        double_encryption_enabled: 'enable_double_encryption',
      },
      arm: {
        disk_encryption_enabled: 'enableDiskEncryption',
        double_encryption_enabled: 'enableDoubleEncryption',
        public_network_access_enabled: isPublic,
      },
    },
  },
  {
    kind: 'azure.datafactory.factory',
    types: ['azurerm_data_factory', 'Microsoft.DataFactory/factories'],
    reads: {
      terraform: { public_network_enabled: 'public_network_access_enabled' },
      arm: { public_network_enabled: isPublic },
    },
  },
  {
    kind: 'azure.databricks.workspace',
    types: ['azurerm_databricks_workspace', 'Microsoft.Databricks/workspaces'],
    reads: { arm: { public_network_access_enabled: isPublic } },
  },
  {
    kind: 'azure.datalake.store',
    types: ['azurerm_data_lake_store', 'Microsoft.DataLakeStore/accounts'],
    reads: { arm: { encryption_state: 'encryptionState' } },
  },
];
