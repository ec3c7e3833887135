import { infraRule } from '../../../infra-rule.ts';

/** Database runs in one zone. */
export const azureSqlDatabaseZoneRedundancy = infraRule({
  name: 'azure-sql-database-zone-redundancy',
  title: 'Database runs in one zone',
  severity: 'info',
  cwe: 693,
  what: 'All replicas of the database are in the same data centre.',
  why: 'Its outage is yours.',
  fix: ['Set `zone_redundant` to true in tiers that have it.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla'],
  applies: ['azure.sql.database'],
  must: { at: 'zone_redundant', is: true },
  mend: { set: { zone_redundant: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_mssql_database" "orders" {
  zone_redundant = false # flaw
}
`,
      `resource "azurerm_mssql_database" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_mssql_database" "orders" {
  zone_redundant = true
}
variable "wanted" {}
resource "azurerm_mssql_database" "unknown" {
  zone_redundant = var.wanted
}
`,
  },
});
