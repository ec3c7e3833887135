import { infraRule } from '../../../infra-rule.ts';

/** Public endpoint of the database account is on. */
export const azureCosmosdbPublicEndpoint = infraRule({
  name: 'azure-cosmosdb-public-endpoint',
  title: 'Public endpoint of the database account is on',
  severity: 'info',
  cwe: 284,
  what: 'The account has an address on the internet, whatever its firewall says.',
  why: 'A wrong rule is then enough to open it.',
  fix: ['Set `public_network_access_enabled` to false and use private endpoints.'],
  references: ['https://learn.microsoft.com/azure/cosmos-db/how-to-configure-private-endpoints'],
  applies: ['azure.cosmosdb.account'],
  // Without a firewall another rule tells it.
  where: {
    any: [
      { at: 'ip_range_filter', isSet: true },
      { at: 'is_virtual_network_filter_enabled', is: true },
    ],
  },
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_cosmosdb_account" "orders" {
  ip_range_filter = "104.42.195.92"
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_cosmosdb_account" "orders" { # flaw
  ip_range_filter = "104.42.195.92"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" {
  ip_range_filter = "104.42.195.92"
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_cosmosdb_account" "unknown" {
  ip_range_filter = "104.42.195.92"
  public_network_access_enabled = var.wanted
}
`,
  },
});
