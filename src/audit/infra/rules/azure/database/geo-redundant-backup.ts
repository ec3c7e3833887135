import { infraRule } from '../../../infra-rule.ts';

/** Backups of the database are in one region. */
export const azureDatabaseGeoRedundantBackup = infraRule({
  name: 'azure-database-geo-redundant-backup',
  title: 'Backups of the database are in one region',
  severity: 'info',
  cwe: 693,
  what: 'Backups are kept where the database is.',
  why: 'What destroys the one destroys the other.',
  fix: ['Set `geo_redundant_backup_enabled` to true when the server is made.'],
  references: ['https://learn.microsoft.com/azure/mysql/flexible-server/concepts-backup-restore'],
  applies: ['azure.database.server', 'azure.database.flexible-server'],
  must: { at: 'geo_redundant_backup_enabled', is: true },
  mend: { set: { geo_redundant_backup_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_mysql_server" "orders" {
  geo_redundant_backup_enabled = false # flaw
}
`,
      `resource "azurerm_mysql_server" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_mysql_server" "orders" {
  geo_redundant_backup_enabled = true
}
variable "wanted" {}
resource "azurerm_mysql_server" "unknown" {
  geo_redundant_backup_enabled = var.wanted
}
`,
  },
});
