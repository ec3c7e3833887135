import { infraRule } from '../../../infra-rule.ts';

/** Synapse workspace has no network of its own. */
export const azureSynapseManagedVirtualNetwork = infraRule({
  name: 'azure-synapse-managed-virtual-network',
  title: 'Synapse workspace has no network of its own',
  severity: 'info',
  cwe: 668,
  what: 'Its machines share a network with others.',
  why: 'Nothing can be closed between them and the data.',
  fix: ['Set `managed_virtual_network_enabled` to true when the workspace is made.'],
  references: [
    'https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection',
  ],
  applies: ['azure.synapse.workspace'],
  must: { at: 'managed_virtual_network_enabled', is: true },
  mend: { set: { managed_virtual_network_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_synapse_workspace" "orders" {
  managed_virtual_network_enabled = false # flaw
}
`,
      `resource "azurerm_synapse_workspace" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_synapse_workspace" "orders" {
  managed_virtual_network_enabled = true
}
variable "wanted" {}
resource "azurerm_synapse_workspace" "unknown" {
  managed_virtual_network_enabled = var.wanted
}
`,
  },
});
