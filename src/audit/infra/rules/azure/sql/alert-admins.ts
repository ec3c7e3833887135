import { infraRule } from '../../../infra-rule.ts';

/** Administrators do not get the security alerts of the database. */
export const azureSqlAlertAdmins = infraRule({
  name: 'azure-sql-alert-admins',
  title: 'Administrators do not get the security alerts of the database',
  severity: 'info',
  cwe: 778,
  what: 'Alerts are not sent to the administrators and owners of the subscription.',
  why: 'A list of addresses grows old; the administrators are always somebody.',
  fix: ['Set `email_account_admins` to true.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/threat-detection-configure'],
  applies: ['azure.sql.alert-policy'],
  must: { at: 'email_account_admins', is: true },
  mend: { set: { email_account_admins: true } },
  bad: {
    terraform: [
      `resource "azurerm_mssql_server_security_alert_policy" "orders" {
  email_account_admins = false # flaw
}
`,
      `resource "azurerm_mssql_server_security_alert_policy" "orders" { # flaw
  location = "westeurope"
}
`,
    ],
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Sql/servers/securityAlertPolicies",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "emailAccountAdmins": false // flaw
      }
    }
  ]
}
`,
  },
  good: {
    terraform: `resource "azurerm_mssql_server_security_alert_policy" "orders" {
  email_account_admins = true
}
variable "wanted" {}
resource "azurerm_mssql_server_security_alert_policy" "unknown" {
  email_account_admins = var.wanted
}
`,
    arm: `{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "resources": [
    {
      "type": "Microsoft.Sql/servers/securityAlertPolicies",
      "apiVersion": "2023-01-01",
      "name": "orders",
      "location": "westeurope",
      "properties": {
        "emailAccountAdmins": true
      }
    }
  ]
}
`,
  },
});
