import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL keeps its logs for less than four days. */
export const azureDatabasePostgresqlLogRetention = infraRule({
  name: 'azure-database-postgresql-log-retention',
  title: 'PostgreSQL keeps its logs for less than four days',
  severity: 'info',
  cwe: 779,
  what: 'Log files are deleted after one to three days.',
  why: 'What happened before a long weekend cannot be found out.',
  fix: ['Set `log_retention_days` to 7, and send logs to Log Analytics.'],
  references: ['https://learn.microsoft.com/azure/postgresql/single-server/concepts-server-logs'],
  applies: ['azure.postgresql.configuration'],
  where: { at: 'name', is: 'log_retention_days' },
  must: { at: 'value', atLeast: 4 },
  bad: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_retention_days"
  value = "3" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_retention_days"
  value = "7"
}
`,
  },
});
