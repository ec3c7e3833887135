import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not keep its logs. */
export const azureDatabasePostgresqlLogRetentionSwitch = infraRule({
  name: 'azure-database-postgresql-log-retention-switch',
  title: 'PostgreSQL does not keep its logs',
  severity: 'info',
  cwe: 778,
  what: 'The setting `log_retention` of the server is off.',
  why: 'What happened yesterday cannot be found out.',
  fix: ['Set `log_retention` to on.'],
  references: ['https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging'],
  applies: ['azure.postgresql.configuration'],
  where: { at: 'name', is: 'log_retention' },
  must: { at: 'value', is: ['on', 'true', '1'], anyCase: true },
  mend: { set: { value: 'on' } },
  bad: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_retention"
  value = "off" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_retention"
  value = "on"
}
resource "azurerm_postgresql_configuration" "other" {
  name  = "work_mem"
  value = "4096"
}
`,
  },
});
