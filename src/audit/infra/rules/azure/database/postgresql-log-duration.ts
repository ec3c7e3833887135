import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log how long statements take. */
export const azureDatabasePostgresqlLogDuration = infraRule({
  name: 'azure-database-postgresql-log-duration',
  title: 'PostgreSQL does not log how long statements take',
  severity: 'info',
  cwe: 778,
  what: 'The setting `log_duration` of the server is off.',
  why: 'Statements that copy whole tables do not stand out.',
  fix: ['Set `log_duration` to on.'],
  references: ['https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging'],
  applies: ['azure.postgresql.configuration'],
  where: { at: 'name', is: 'log_duration' },
  must: { at: 'value', is: ['on', 'true', '1'], anyCase: true },
  mend: { set: { value: 'on' } },
  bad: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_duration"
  value = "off" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_duration"
  value = "on"
}
resource "azurerm_postgresql_configuration" "other" {
  name  = "work_mem"
  value = "4096"
}
`,
  },
});
