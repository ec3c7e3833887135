import { infraRule } from '../../../infra-rule.ts';

/** Data factory is reachable from the internet. */
export const azureDatafactoryPublicNetworkAccess = infraRule({
  name: 'azure-datafactory-public-network-access',
  title: 'Data factory is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/data-factory/data-factory-private-link'],
  applies: ['azure.datafactory.factory'],
  must: { at: 'public_network_enabled', is: false },
  mend: { set: { public_network_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_data_factory" "orders" {
  public_network_enabled = true # flaw
}
`,
      `resource "azurerm_data_factory" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_data_factory" "orders" {
  public_network_enabled = false
}
variable "wanted" {}
resource "azurerm_data_factory" "unknown" {
  public_network_enabled = var.wanted
}
`,
  },
});
