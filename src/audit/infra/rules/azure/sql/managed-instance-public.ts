import { infraRule } from '../../../infra-rule.ts';

/** Managed instance has a public endpoint. */
export const azureSqlManagedInstancePublic = infraRule({
  name: 'azure-sql-managed-instance-public',
  title: 'Managed instance has a public endpoint',
  severity: 'medium',
  cwe: 284,
  what: 'The instance can be reached from the internet on port 3342.',
  why: 'Passwords of databases that can be reached are guessed day and night.',
  fix: ['Set `public_data_endpoint_enabled` to false.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/managed-instance/public-endpoint-overview'],
  applies: ['azure.sql.managed-instance'],
  must: { at: 'public_data_endpoint_enabled', is: false, absent: 'holds' },
  mend: { set: { public_data_endpoint_enabled: false } },
  bad: {
    terraform: `resource "azurerm_mssql_managed_instance" "orders" {
  public_data_endpoint_enabled = true # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_managed_instance" "orders" {
  public_data_endpoint_enabled = false
}
variable "wanted" {}
resource "azurerm_mssql_managed_instance" "unknown" {
  public_data_endpoint_enabled = var.wanted
}
resource "azurerm_mssql_managed_instance" "defaults" {
  location = "westeurope"
}
`,
  },
});
