import { infraRule } from '../../../infra-rule.ts';

/** Security alerts of the database are switched off. */
export const azureSqlAlertDisabled = infraRule({
  name: 'azure-sql-alert-disabled',
  title: 'Security alerts of the database are switched off',
  severity: 'low',
  cwe: 778,
  what: 'Attacks such as SQL injection and unusual access are not looked for, or some kinds of them are left out.',
  why: 'They are noticed when the data is for sale.',
  fix: ['Set `state` to Enabled and leave `disabled_alerts` empty.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/threat-detection-overview'],
  applies: ['azure.sql.alert-policy'],
  must: {
    all: [
      { at: 'state', is: 'Enabled', anyCase: true },
      {
        at: 'disabled_alerts',
        isNot: [
          'Sql_Injection',
          'Sql_Injection_Vulnerability',
          'Access_Anomaly',
          'Data_Exfiltration',
          'Unsafe_Action',
          'Brute_Force',
        ],
        anyCase: true,
      },
    ],
  },
  bad: {
    terraform: [
      `resource "azurerm_mssql_server_security_alert_policy" "orders" {
  state           = "Enabled"
  disabled_alerts = ["Sql_Injection"] # flaw
}
`,
      `resource "azurerm_mssql_server_security_alert_policy" "orders" {
  state = "Disabled" # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_mssql_server_security_alert_policy" "orders" {
  state = "Enabled"
}
`,
  },
});
