import { infraRule } from '../../../infra-rule.ts';

/** Database accepts old versions of TLS. */
export const azureDatabaseMinimumTlsVersion = infraRule({
  name: 'azure-database-minimum-tls-version',
  title: 'Database accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'Clients may connect with TLS 1.0 or 1.1.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `ssl_minimal_tls_version_enforced` to TLS1_2.'],
  references: ['https://learn.microsoft.com/azure/mysql/single-server/concepts-ssl-connection-security'],
  applies: ['azure.database.server'],
  must: {
    at: 'ssl_minimal_tls_version_enforced',
    is: 'TLS1_2',
    absent: { arm: 'unknown', terraform: 'holds', 'terraform-plan': 'holds' },
  },
  mend: { set: { ssl_minimal_tls_version_enforced: 'TLS1_2' } },
  bad: {
    terraform: `resource "azurerm_postgresql_server" "orders" {
  ssl_minimal_tls_version_enforced = "TLS1_0" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_server" "orders" {
  ssl_minimal_tls_version_enforced = "TLS1_2"
}
variable "wanted" {}
resource "azurerm_postgresql_server" "unknown" {
  ssl_minimal_tls_version_enforced = var.wanted
}
resource "azurerm_postgresql_server" "defaults" {
  location = "westeurope"
}
`,
  },
});
