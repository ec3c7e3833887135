import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log connections. */
export const azureDatabasePostgresqlLogConnections = infraRule({
  name: 'azure-database-postgresql-log-connections',
  title: 'PostgreSQL does not log connections',
  severity: 'info',
  cwe: 778,
  what: 'The setting `log_connections` of the server is off.',
  why: 'Attempts to sign in leave no trace.',
  fix: ['Set `log_connections` to on.'],
  references: ['https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging'],
  applies: ['azure.postgresql.configuration'],
  where: { at: 'name', is: 'log_connections' },
  must: { at: 'value', is: ['on', 'true', '1'], anyCase: true },
  mend: { set: { value: 'on' } },
  bad: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_connections"
  value = "off" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_connections"
  value = "on"
}
resource "azurerm_postgresql_configuration" "other" {
  name  = "work_mem"
  value = "4096"
}
`,
  },
});
