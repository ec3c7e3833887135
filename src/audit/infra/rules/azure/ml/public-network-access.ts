import { infraRule } from '../../../infra-rule.ts';

/** Machine learning workspace is reachable from the internet. */
export const azureMlPublicNetworkAccess = infraRule({
  name: 'azure-ml-public-network-access',
  title: 'Machine learning workspace is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/machine-learning/how-to-configure-private-link'],
  applies: ['azure.ml.workspace'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_machine_learning_workspace" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_machine_learning_workspace" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_machine_learning_workspace" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_machine_learning_workspace" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
