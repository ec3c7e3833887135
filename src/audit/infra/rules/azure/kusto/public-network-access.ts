import { infraRule } from '../../../infra-rule.ts';

/** Data Explorer cluster is reachable from the internet. */
export const azureKustoPublicNetworkAccess = infraRule({
  name: 'azure-kusto-public-network-access',
  title: 'Data Explorer cluster is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/data-explorer/security-network-overview'],
  applies: ['azure.kusto.cluster'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_kusto_cluster" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_kusto_cluster" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_kusto_cluster" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_kusto_cluster" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
