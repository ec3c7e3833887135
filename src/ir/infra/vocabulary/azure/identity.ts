import type { Kind } from '../kind.ts';

/** Keys, secrets, roles, and who watches them. */
export const identityKinds: readonly Kind[] = [
  {
    kind: 'azure.keyvault.vault',
    types: ['azurerm_key_vault', 'Microsoft.KeyVault/vaults'],
    nameAt: 'name',
    reads: {
      terraform: { rbac_authorization_enabled: 'enable_rbac_authorization' },
      arm: {
        purge_protection_enabled: 'enablePurgeProtection',
        soft_delete_enabled: 'enableSoftDelete',
        rbac_authorization_enabled: 'enableRbacAuthorization',
        public_network_access_enabled: {
          at: 'publicNetworkAccess',
          means: { enabled: true, disabled: false, Enabled: true, Disabled: false },
        },
        network_acls: 'networkAcls',
      },
    },
  },
  {
    kind: 'azure.keyvault.key',
    types: ['azurerm_key_vault_key', 'Microsoft.KeyVault/vaults/keys'],
    reads: { arm: { key_type: 'kty', expiration_date: 'attributes.exp' } },
  },
  {
    kind: 'azure.keyvault.secret',
    types: ['azurerm_key_vault_secret', 'Microsoft.KeyVault/vaults/secrets'],
    reads: { arm: { expiration_date: 'attributes.exp' } },
  },
  { kind: 'azure.keyvault.certificate', types: ['azurerm_key_vault_certificate'] },
  { kind: 'azure.keyvault.access-policy', types: ['azurerm_key_vault_access_policy'] },
  {
    kind: 'azure.role.definition',
    types: ['azurerm_role_definition', 'Microsoft.Authorization/roleDefinitions'],
  },
  {
    kind: 'azure.role.assignment',
    types: ['azurerm_role_assignment', 'Microsoft.Authorization/roleAssignments'],
  },
  {
    kind: 'azure.defender.pricing',
    types: ['azurerm_security_center_subscription_pricing', 'Microsoft.Security/pricings'],
    reads: { arm: { tier: 'pricingTier', resource_type: 'name' } },
  },
  {
    kind: 'azure.defender.contact',
    types: ['azurerm_security_center_contact', 'Microsoft.Security/securityContacts'],
    reads: {
      arm: {
        email: ['email', 'emails'],
        alert_notifications: { at: 'alertNotifications', means: { On: true, Off: false } },
        alerts_to_admins: { at: 'alertsToAdmins', means: { On: true, Off: false } },
      },
    },
  },
  {
    kind: 'azure.monitor.log-profile',
    types: [
      'azurerm_monitor_log_profile',
      'Microsoft.Insights/logprofiles',
      'microsoft.insights/logprofiles',
    ],
    reads: { arm: { retention_policy: 'retentionPolicy' } },
  },
  {
    kind: 'azure.monitor.diagnostic-setting',
    types: [
      'azurerm_monitor_diagnostic_setting',
      'Microsoft.Insights/diagnosticSettings',
      'microsoft.insights/diagnosticSettings',
    ],
  },
  {
    kind: 'azure.monitor.activity-log-alert',
    types: ['azurerm_monitor_activity_log_alert', 'Microsoft.Insights/activityLogAlerts'],
  },
  {
    kind: 'azure.monitor.workspace',
    types: ['azurerm_log_analytics_workspace', 'Microsoft.OperationalInsights/workspaces'],
    reads: { arm: { retention_in_days: 'retentionInDays' } },
  },
  {
    kind: 'azure.automation.account',
    types: ['azurerm_automation_account', 'Microsoft.Automation/automationAccounts'],
    reads: {
      arm: {
        public_network_access_enabled: 'publicNetworkAccess',
        local_authentication_enabled: { at: 'disableLocalAuth', means: { true: false, false: true } },
      },
    },
  },
  {
    kind: 'azure.automation.variable',
    types: [
      'azurerm_automation_variable_string',
      'azurerm_automation_variable_int',
      'azurerm_automation_variable_bool',
      'azurerm_automation_variable_datetime',
      'Microsoft.Automation/automationAccounts/variables',
    ],
    reads: { arm: { encrypted: 'isEncrypted' } },
  },
];
