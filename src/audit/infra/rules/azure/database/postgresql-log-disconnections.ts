import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log the end of connections. */
export const azureDatabasePostgresqlLogDisconnections = infraRule({
  name: 'azure-database-postgresql-log-disconnections',
  title: 'PostgreSQL does not log the end of connections',
  severity: 'info',
  cwe: 778,
  what: 'The setting `log_disconnections` of the server is off.',
  why: 'How long somebody was in cannot be told.',
  fix: ['Set `log_disconnections` to on.'],
  references: ['https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging'],
  applies: ['azure.postgresql.configuration'],
  where: { at: 'name', is: 'log_disconnections' },
  must: { at: 'value', is: ['on', 'true', '1'], anyCase: true },
  mend: { set: { value: 'on' } },
  bad: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_disconnections"
  value = "off" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_disconnections"
  value = "on"
}
resource "azurerm_postgresql_configuration" "other" {
  name  = "work_mem"
  value = "4096"
}
`,
  },
});
