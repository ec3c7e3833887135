import { infraRule } from '../../../infra-rule.ts';

/** Database account is reachable from the internet. */
export const azureCosmosdbPublicNetworkAccess = infraRule({
  name: 'azure-cosmosdb-public-network-access',
  title: 'Database account is reachable from the internet',
  severity: 'low',
  cwe: 284,
  what: 'The account answers requests from every network.',
  why: 'A key that leaked anywhere is enough to read all data from anywhere.',
  fix: [
    'Set `public_network_access_enabled` to false and use private endpoints,',
    'or list addresses in `ip_range_filter` or subnets in `virtual_network_rule`.',
  ],
  references: ['https://learn.microsoft.com/azure/cosmos-db/how-to-configure-firewall'],
  applies: ['azure.cosmosdb.account'],
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'ip_range_filter', isSet: true },
      { at: 'is_virtual_network_filter_enabled', is: true },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_cosmosdb_account" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_cosmosdb_account" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_cosmosdb_account" "orders" {
  public_network_access_enabled = false
}
resource "azurerm_cosmosdb_account" "guarded" {
  ip_range_filter = "104.42.195.92"
}
`,
  },
});
