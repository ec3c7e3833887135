import { infraRule } from '../../../infra-rule.ts';

/** Data may leave the Synapse workspace for any tenant. */
export const azureSynapseExfiltrationProtection = infraRule({
  name: 'azure-synapse-exfiltration-protection',
  title: 'Data may leave the Synapse workspace for any tenant',
  severity: 'info',
  cwe: 668,
  what: 'Connections to every destination are allowed.',
  why: 'Who may run a notebook carries data out of the company.',
  fix: ['Set `data_exfiltration_protection_enabled` to true when the workspace is made.'],
  references: [
    'https://learn.microsoft.com/azure/synapse-analytics/security/workspace-data-exfiltration-protection',
  ],
  applies: ['azure.synapse.workspace'],
  must: { at: 'data_exfiltration_protection_enabled', is: true },
  mend: { set: { data_exfiltration_protection_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_synapse_workspace" "orders" {
  data_exfiltration_protection_enabled = false # flaw
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
  data_exfiltration_protection_enabled = true
}
variable "wanted" {}
resource "azurerm_synapse_workspace" "unknown" {
  data_exfiltration_protection_enabled = var.wanted
}
`,
  },
});
