import type { Kind } from '../kind.ts';

/** Machines, disks, containers and clusters. */
export const computeKinds: readonly Kind[] = [
  {
    kind: 'azure.compute.linux-vm',
    types: ['azurerm_linux_virtual_machine', 'azurerm_linux_virtual_machine_scale_set'],
    groups: ['azure.compute.vm'],
  },
  {
    kind: 'azure.compute.windows-vm',
    types: ['azurerm_windows_virtual_machine', 'azurerm_windows_virtual_machine_scale_set'],
    groups: ['azure.compute.vm'],
    reads: { terraform: { automatic_updates_enabled: 'enable_automatic_updates' } },
  },
  {
    kind: 'azure.compute.any-vm',
    types: [
      'azurerm_virtual_machine',
      'azurerm_virtual_machine_scale_set',
      'Microsoft.Compute/virtualMachines',
      'Microsoft.Compute/virtualMachineScaleSets',
    ],
    reads: {
      arm: {
        'os_profile_linux_config.disable_password_authentication': [
          'osProfile.linuxConfiguration.disablePasswordAuthentication',
          'virtualMachineProfile.osProfile.linuxConfiguration.disablePasswordAuthentication',
        ],
        os_profile_linux_config: [
          'osProfile.linuxConfiguration',
          'virtualMachineProfile.osProfile.linuxConfiguration',
        ],
        os_profile_windows_config: [
          'osProfile.windowsConfiguration',
          'virtualMachineProfile.osProfile.windowsConfiguration',
        ],
        encryption_at_host_enabled: [
          'securityProfile.encryptionAtHost',
          'virtualMachineProfile.securityProfile.encryptionAtHost',
        ],
        'os_profile.admin_password': [
          'osProfile.adminPassword',
          'virtualMachineProfile.osProfile.adminPassword',
        ],
      },
    },
  },
  {
    kind: 'azure.compute.disk',
    types: ['azurerm_managed_disk', 'Microsoft.Compute/disks'],
    reads: {
      arm: {
        disk_encryption_set_id: 'encryption.diskEncryptionSetId',
        'encryption_settings.enabled': 'encryptionSettingsCollection.enabled',
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
  { kind: 'azure.compute.extension', types: ['azurerm_virtual_machine_extension'] },
  {
    kind: 'azure.aks.cluster',
    types: ['azurerm_kubernetes_cluster', 'Microsoft.ContainerService/managedClusters'],
    reads: {
      terraform: {
        role_based_access_control_enabled: 'role_based_access_control.enabled',
        'oms_agent.log_analytics_workspace_id': 'addon_profile.oms_agent.log_analytics_workspace_id',
        'oms_agent.enabled': 'addon_profile.oms_agent.enabled',
        azure_policy_enabled: 'addon_profile.azure_policy.enabled',
        http_application_routing_enabled: 'addon_profile.http_application_routing.enabled',
        'kube_dashboard.enabled': 'addon_profile.kube_dashboard.enabled',
        'api_server_access_profile.authorized_ip_ranges': 'api_server_authorized_ip_ranges',
        automatic_upgrade_channel: 'automatic_channel_upgrade',
        'default_node_pool.host_encryption_enabled': 'default_node_pool.enable_host_encryption',
        'default_node_pool.node_public_ip_enabled': 'default_node_pool.enable_node_public_ip',
        'default_node_pool.auto_scaling_enabled': 'default_node_pool.enable_auto_scaling',
        'azure_active_directory_role_based_access_control.managed':
          'role_based_access_control.azure_active_directory.managed',
        private_cluster_enabled: 'private_link_enabled',
        'key_vault_secrets_provider.secret_rotation_enabled':
          'addon_profile.azure_keyvault_secrets_provider.secret_rotation_enabled',
      },
      arm: {
        role_based_access_control_enabled: 'enableRBAC',
        'oms_agent.enabled': ['addonProfiles.omsagent.enabled', 'addonProfiles.omsAgent.enabled'],
        'oms_agent.log_analytics_workspace_id': [
          'addonProfiles.omsagent.config.logAnalyticsWorkspaceResourceID',
          'addonProfiles.omsAgent.config.logAnalyticsWorkspaceResourceID',
        ],
        azure_policy_enabled: ['addonProfiles.azurepolicy.enabled', 'addonProfiles.azurePolicy.enabled'],
        http_application_routing_enabled: 'addonProfiles.httpApplicationRouting.enabled',
        'kube_dashboard.enabled': 'addonProfiles.kubeDashboard.enabled',
        'api_server_access_profile.authorized_ip_ranges': 'apiServerAccessProfile.authorizedIPRanges',
        private_cluster_enabled: 'apiServerAccessProfile.enablePrivateCluster',
        automatic_upgrade_channel: 'autoUpgradeProfile.upgradeChannel',
        local_account_disabled: 'disableLocalAccounts',
        disk_encryption_set_id: 'diskEncryptionSetID',
        'network_profile.network_policy': 'networkProfile.networkPolicy',
        'network_profile.network_plugin': 'networkProfile.networkPlugin',
        sku_tier: 'sku.tier',
        'key_vault_secrets_provider.secret_rotation_enabled':
          'addonProfiles.azureKeyvaultSecretsProvider.config.enableSecretRotation',
      },
    },
  },
  {
    kind: 'azure.aks.node-pool',
    types: ['azurerm_kubernetes_cluster_node_pool', 'Microsoft.ContainerService/managedClusters/agentPools'],
    reads: {
      terraform: {
        host_encryption_enabled: 'enable_host_encryption',
        node_public_ip_enabled: 'enable_node_public_ip',
      },
      arm: {
        host_encryption_enabled: 'enableEncryptionAtHost',
        node_public_ip_enabled: 'enableNodePublicIP',
      },
    },
  },
  {
    kind: 'azure.acr.registry',
    types: ['azurerm_container_registry', 'Microsoft.ContainerRegistry/registries'],
    reads: {
      terraform: {
        trust_policy_enabled: 'trust_policy.enabled',
        retention_policy_in_days: 'retention_policy.days',
      },
      arm: {
        admin_enabled: 'adminUserEnabled',
        anonymous_pull_enabled: 'anonymousPullEnabled',
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
        sku: 'sku.name',
        data_endpoint_enabled: 'dataEndpointEnabled',
        trust_policy_enabled: {
          at: 'policies.trustPolicy.status',
          means: { enabled: true, disabled: false },
        },
        quarantine_policy_enabled: {
          at: 'policies.quarantinePolicy.status',
          means: { enabled: true, disabled: false },
        },
        retention_policy_in_days: 'policies.retentionPolicy.days',
        zone_redundancy_enabled: { at: 'zoneRedundancy', means: { Enabled: true, Disabled: false } },
      },
    },
  },
  {
    kind: 'azure.acr.webhook',
    types: ['azurerm_container_registry_webhook', 'Microsoft.ContainerRegistry/registries/webhooks'],
  },
  {
    kind: 'azure.container.group',
    types: ['azurerm_container_group', 'Microsoft.ContainerInstance/containerGroups'],
    reads: { arm: { ip_address_type: 'ipAddress.type', subnet_ids: 'subnetIds' } },
  },
  {
    kind: 'azure.batch.account',
    types: ['azurerm_batch_account', 'Microsoft.Batch/batchAccounts'],
    reads: {
      arm: {
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { Enabled: true, Disabled: false },
        },
      },
    },
  },
  {
    kind: 'azure.servicefabric.cluster',
    types: ['azurerm_service_fabric_cluster', 'Microsoft.ServiceFabric/clusters'],
  },
];
