import { infraRule } from '../../../infra-rule.ts';

/** Security alerts of the database are sent to no address. */
export const azureSqlAlertEmails = infraRule({
  name: 'azure-sql-alert-emails',
  title: 'Security alerts of the database are sent to no address',
  severity: 'info',
  cwe: 778,
  what: 'No addresses are listed for alerts.',
  why: 'Attacks that were noticed stay unread in the portal, or go to owners who do not know the database.',
  fix: ['Set `email_addresses` to the team that looks after the database.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/threat-detection-configure'],
  applies: ['azure.sql.alert-policy'],
  must: { at: 'email_addresses', isSet: true },
  bad: {
    terraform: `resource "azurerm_mssql_server_security_alert_policy" "orders" { # flaw
  server_name = "example"
  state       = "Enabled"
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server_security_alert_policy" "orders" {
  state           = "Enabled"
  email_addresses = ["database-team@example.com"]
}
`,
  },
});
