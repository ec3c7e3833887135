import { infraRule } from '../../../infra-rule.ts';

/** Nothing watches the database server for attacks. */
export const azureSqlAlertPolicy = infraRule({
  name: 'azure-sql-alert-policy',
  title: 'Nothing watches the database server for attacks',
  severity: 'info',
  confidence: 'medium',
  cwe: 778,
  what: 'The server has no security alert policy.',
  why: 'SQL injection and stolen passwords are noticed when the data is for sale.',
  fix: [
    'Add an `azurerm_mssql_server_security_alert_policy` (`securityAlertPolicies`), or Defender for SQL for the whole subscription.',
  ],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/threat-detection-overview'],
  applies: ['azure.sql.server'],
  must: { at: 'security_alert_policy', isSet: true },
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
resource "azurerm_mssql_server_security_alert_policy" "orders" {
  server_name = azurerm_mssql_server.orders.name
  state       = "Enabled"
}
`,
  },
});
