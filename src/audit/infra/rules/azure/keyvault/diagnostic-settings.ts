import { infraRule } from '../../../infra-rule.ts';

/** Use of the vault is not logged. */
export const azureKeyvaultDiagnosticSettings = infraRule({
  name: 'azure-keyvault-diagnostic-settings',
  title: 'Use of the vault is not logged',
  severity: 'low',
  confidence: 'medium',
  cwe: 778,
  what: 'No diagnostic setting sends the events of the vault anywhere.',
  why: 'After a leak nobody can tell which secrets were read, and by whom.',
  fix: ['Add an `azurerm_monitor_diagnostic_setting` with the category AuditEvent for the vault.'],
  references: ['https://learn.microsoft.com/azure/key-vault/general/logging'],
  applies: ['azure.keyvault.vault'],
  must: { connected: 'azure.monitor.diagnostic-setting' },
  bad: {
    terraform: `resource "azurerm_key_vault" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_key_vault" "orders" {
  name = "orders"
}
resource "azurerm_monitor_diagnostic_setting" "orders" {
  target_resource_id = azurerm_key_vault.orders.id
}
`,
  },
});
