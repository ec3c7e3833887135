import { infraRule } from '../../../infra-rule.ts';

/** Database is encrypted only once. */
export const azureDatabaseInfrastructureEncryption = infraRule({
  name: 'azure-database-infrastructure-encryption',
  title: 'Database is encrypted only once',
  severity: 'info',
  confidence: 'medium',
  cwe: 311,
  what: 'Data is encrypted by the service, but not a second time below it.',
  why: 'Rules for very sensitive data ask for two layers, so that a flaw in one does not open it.',
  fix: ['Set `infrastructure_encryption_enabled` when the server is made.'],
  references: [
    'https://learn.microsoft.com/azure/postgresql/single-server/concepts-infrastructure-double-encryption',
  ],
  applies: ['azure.mysql.server', 'azure.postgresql.server'],
  must: { at: 'infrastructure_encryption_enabled', is: true },
  mend: { set: { infrastructure_encryption_enabled: true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "azurerm_mysql_server" "orders" {
  infrastructure_encryption_enabled = false # flaw
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
  infrastructure_encryption_enabled = true
}
variable "wanted" {}
resource "azurerm_mysql_server" "unknown" {
  infrastructure_encryption_enabled = var.wanted
}
`,
  },
});
