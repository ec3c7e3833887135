import { infraRule } from '../../../infra-rule.ts';

/** Database server is not audited. */
export const azureSqlAuditing = infraRule({
  name: 'azure-sql-auditing',
  title: 'Database server is not audited',
  severity: 'low',
  cwe: 778,
  what: 'Nothing writes down who asked the databases of the server for what.',
  why: 'After a leak nobody can tell what was read, and by whom.',
  fix: [
    'Add an `azurerm_mssql_server_extended_auditing_policy` (`auditingSettings`) that writes to a storage account or Log Analytics.',
  ],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/auditing-overview'],
  applies: ['azure.sql.server'],
  must: {
    all: [
      { at: 'extended_auditing_policy', isSet: true },
      { at: 'extended_auditing_policy.enabled', isNot: false },
      { at: 'extended_auditing_policy.state', isNot: 'Disabled', anyCase: true },
    ],
  },
  bad: {
    terraform: `resource "azurerm_mssql_server" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server" "orders" {
  name = "orders"
}
resource "azurerm_mssql_server_extended_auditing_policy" "orders" {
  server_id         = azurerm_mssql_server.orders.id
  retention_in_days = 120
}
`,
  },
});
