import { infraRule } from '../../../infra-rule.ts';

/** Transparent encryption of the database is switched off. */
export const azureSqlDatabaseEncryption = infraRule({
  name: 'azure-sql-database-encryption',
  title: 'Transparent encryption of the database is switched off',
  severity: 'medium',
  cwe: 311,
  what: 'Files, backups and logs of the database are plain text.',
  why: 'Who gets at a backup reads everything.',
  fix: ['Leave `transparent_data_encryption_enabled` out, or set it to true.'],
  references: [
    'https://learn.microsoft.com/azure/azure-sql/database/transparent-data-encryption-tde-overview',
  ],
  applies: ['azure.sql.database'],
  must: { at: 'transparent_data_encryption_enabled', is: true, absent: 'holds' },
  mend: { set: { transparent_data_encryption_enabled: true } },
  bad: {
    terraform: `resource "azurerm_mssql_database" "orders" {
  transparent_data_encryption_enabled = false # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_database" "orders" {
  transparent_data_encryption_enabled = true
}
variable "wanted" {}
resource "azurerm_mssql_database" "unknown" {
  transparent_data_encryption_enabled = var.wanted
}
resource "azurerm_mssql_database" "defaults" {
  location = "westeurope"
}
`,
  },
});
