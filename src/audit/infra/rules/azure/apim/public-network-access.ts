import { infraRule } from '../../../infra-rule.ts';

/** API gateway is reachable from the internet. */
export const azureApimPublicNetworkAccess = infraRule({
  name: 'azure-apim-public-network-access',
  title: 'API gateway is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'The gateway and its management answer every network.',
  why: 'What is meant for the company alone should have an address there alone.',
  fix: ['Set `public_network_access_enabled` to false and use a private endpoint.'],
  references: ['https://learn.microsoft.com/azure/api-management/private-endpoint'],
  applies: ['azure.apim.service'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_api_management" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_api_management" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_api_management" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_api_management" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
