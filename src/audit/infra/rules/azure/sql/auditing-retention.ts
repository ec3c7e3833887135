import { infraRule } from '../../../infra-rule.ts';

/** Audit logs of the database are kept for less than 90 days. */
export const azureSqlAuditingRetention = infraRule({
  name: 'azure-sql-auditing-retention',
  title: 'Audit logs of the database are kept for less than 90 days',
  severity: 'info',
  cwe: 779,
  what: 'Entries are deleted after fewer than 90 days.',
  why: 'Intrusions are found after months on average: the entries that tell of them are gone by then.',
  fix: ['Set `retention_in_days` to 90 or more; 0 keeps them for ever.'],
  references: ['https://learn.microsoft.com/azure/azure-sql/database/auditing-overview'],
  applies: ['azure.sql.auditing', 'azure.sql.server', 'azure.sql.database'],
  must: {
    all: [
      'retention_in_days',
      'extended_auditing_policy.retention_in_days',
      'threat_detection_policy.retention_days',
    ].map((at) => ({
      any: [
        { at, is: 0, absent: 'holds' },
        { at, atLeast: 90, absent: 'holds' },
      ],
    })),
  },
  bad: {
    terraform: [
      `resource "azurerm_mssql_server_extended_auditing_policy" "orders" {
  server_id         = "example"
  retention_in_days = 6 # flaw
}
`,
      `resource "azurerm_sql_database" "orders" {
  extended_auditing_policy {
    retention_in_days = 6 # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "azurerm_mssql_server_extended_auditing_policy" "orders" {
  server_id         = "example"
  retention_in_days = 120
}
resource "azurerm_mssql_server_extended_auditing_policy" "ever" {
  server_id         = "example"
  retention_in_days = 0
}
`,
  },
});
