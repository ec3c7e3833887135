import { infraRule } from '../../../infra-rule.ts';

/** Database server is reachable from the internet. */
export const azureSqlPublicNetworkAccess = infraRule({
  name: 'azure-sql-public-network-access',
  title: 'Database server is reachable from the internet',
  severity: 'medium',
  cwe: 284,
  what: 'The public endpoint of the server is open; only its firewall rules and passwords guard it.',
  why: 'Passwords of databases that can be reached are guessed day and night.',
  fix: ['Set `public_network_access_enabled` to false and use a private endpoint.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings'],
  applies: ['azure.sql.server'],
  must: { at: 'public_network_access_enabled', is: false },
  mend: { set: { public_network_access_enabled: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_mssql_server" "orders" {
  public_network_access_enabled = true # flaw
}
`,
      `resource "azurerm_mssql_server" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Sql/servers",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "publicNetworkAccess": "Enabled" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  public_network_access_enabled = false
}
variable "wanted" {}
resource "azurerm_mssql_server" "unknown" {
  public_network_access_enabled = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Sql/servers",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "publicNetworkAccess": "Disabled"
      }
    }
  ]
}
`,
  },
});
