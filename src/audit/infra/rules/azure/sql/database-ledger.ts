import { infraRule } from '../../../infra-rule.ts';

/** Changes of the database cannot be proved. */
export const azureSqlDatabaseLedger = infraRule({
  name: 'azure-sql-database-ledger',
  title: 'Changes of the database cannot be proved',
  severity: 'info',
  confidence: 'medium',
  cwe: 353,
  what: 'The database keeps no ledger.',
  why: 'Administrators can change rows without anybody being able to tell.',
  fix: ['Set `ledger_enabled` when the database is made, where that matters.'],
  references: ['https://learn.microsoft.com/sql/relational-databases/security/ledger/ledger-overview'],
  applies: ['azure.sql.database'],
  must: { at: 'ledger_enabled', is: true },
  mend: { set: { ledger_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_mssql_database" "orders" {
  ledger_enabled = false # flaw
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
  ledger_enabled = true
}
variable "wanted" {}
resource "azurerm_mssql_database" "unknown" {
  ledger_enabled = var.wanted
}
`,
  },
});
