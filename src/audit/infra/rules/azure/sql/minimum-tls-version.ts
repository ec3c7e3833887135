import { infraRule } from '../../../infra-rule.ts';

/** Database server accepts old versions of TLS. */
export const azureSqlMinimumTlsVersion = infraRule({
  name: 'azure-sql-minimum-tls-version',
  title: 'Database server accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'Clients may connect with TLS 1.0 or 1.1, or without TLS at all.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `minimum_tls_version` (`minimalTlsVersion`) to 1.2.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/connectivity-settings'],
  applies: ['azure.sql.server', 'azure.sql.managed-instance'],
  must: { at: 'minimum_tls_version', is: ['1.2', '1.3'], absent: 'holds' },
  mend: { set: { minimum_tls_version: '1.2' } },
  bad: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  minimum_tls_version = "1.0" # flaw
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
        "minimalTlsVersion": "1.0" // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  minimum_tls_version = "1.2"
}
variable "wanted" {}
resource "azurerm_mssql_server" "unknown" {
  minimum_tls_version = var.wanted
}
resource "azurerm_mssql_server" "defaults" {
  location = "westeurope"
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
        "minimalTlsVersion": "1.2"
      }
    }
  ]
}
`,
  },
});
