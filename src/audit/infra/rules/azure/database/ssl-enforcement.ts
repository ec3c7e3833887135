import { infraRule } from '../../../infra-rule.ts';

/** Database accepts connections without TLS. */
export const azureDatabaseSslEnforcement = infraRule({
  name: 'azure-database-ssl-enforcement',
  title: 'Database accepts connections without TLS',
  severity: 'medium',
  cwe: 319,
  what: 'Clients may connect in plain text.',
  why: 'Whoever is on the way reads passwords and data.',
  fix: ['Set `ssl_enforcement_enabled` (`sslEnforcement`) to true.'],
  references: ['https://learn.microsoft.com/azure/postgresql/single-server/concepts-ssl-connection-security'],
  applies: ['azure.database.server'],
  must: {
    all: [
      {
        any: [
          { at: 'ssl_enforcement_enabled', is: true },
          { at: 'ssl_enforcement', is: 'Enabled', anyCase: true },
        ],
      },
    ],
  },
  mend: { set: { ssl_enforcement_enabled: true } },
  bad: {
    terraform: [
      `resource "azurerm_postgresql_server" "orders" {
  ssl_enforcement_enabled = false # flaw
}
`,
      `resource "azurerm_postgresql_server" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.DBforPostgreSQL/servers",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "sslEnforcement": "Disabled" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_server" "orders" {
  ssl_enforcement_enabled = true
}
variable "wanted" {}
resource "azurerm_postgresql_server" "unknown" {
  ssl_enforcement_enabled = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.DBforPostgreSQL/servers",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "sslEnforcement": "Enabled"
      }
    }
  ]
}
`,
  },
});
