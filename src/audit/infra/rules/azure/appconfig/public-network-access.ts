import { infraRule } from '../../../infra-rule.ts';

/** Configuration store is reachable from the internet. */
export const azureAppconfigPublicNetworkAccess = infraRule({
  name: 'azure-appconfig-public-network-access',
  title: 'Configuration store is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access` to Disabled and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/azure-app-configuration/concept-private-endpoint'],
  applies: ['azure.appconfig.store'],
  must: { at: 'public_network_access', is: 'Disabled' },
  mend: { set: { public_network_access: 'Disabled' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_app_configuration" "orders" {
  public_network_access = "Enabled" # flaw
}
`,
      `resource "azurerm_app_configuration" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_app_configuration" "orders" {
  public_network_access = "Disabled"
}
variable "wanted" {}
resource "azurerm_app_configuration" "unknown" {
  public_network_access = var.wanted
}
`,
  },
});
