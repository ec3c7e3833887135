import { infraRule } from '../../../infra-rule.ts';

/** Search service is reachable from the internet. */
export const azureSearchPublicNetworkAccess = infraRule({
  name: 'azure-search-public-network-access',
  title: 'Search service is reachable from the internet',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'It answers requests from every network.',
  why: 'A key or token that was stolen anywhere is enough to use it from anywhere.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/search/service-configure-firewall'],
  applies: ['azure.search.service'],
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'allowed_ips', isSet: true },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_search_service" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_search_service" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_search_service" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_search_service" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
  },
});
