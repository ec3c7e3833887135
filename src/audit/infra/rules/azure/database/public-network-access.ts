import { infraRule } from '../../../infra-rule.ts';

/** Database server is reachable from the internet. */
export const azureDatabasePublicNetworkAccess = infraRule({
  name: 'azure-database-public-network-access',
  title: 'Database server is reachable from the internet',
  severity: 'medium',
  cwe: 284,
  what: 'The public endpoint of the server is open; only its firewall rules and passwords guard it.',
  why: 'Passwords of databases that can be reached are guessed day and night.',
  fix: ['Set `public_network_access_enabled` to false and use a private endpoint or a delegated subnet.'],
  references: ['https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-networking-public'],
  applies: ['azure.database.server', 'azure.database.flexible-server'],
  must: {
    any: [
      { at: 'public_network_access_enabled', is: false },
      { at: 'delegated_subnet_id', isSet: true },
    ],
  },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_postgresql_server" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_mysql_server" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_postgresql_server" "orders" {
  public_network_access_enabled = false
}
resource "azurerm_mysql_flexible_server" "orders" {
  delegated_subnet_id = "example"
}
`,
  },
});
