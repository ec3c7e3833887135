import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not slow down attempts to sign in. */
export const azureDatabasePostgresqlConnectionThrottling = infraRule({
  name: 'azure-database-postgresql-connection-throttling',
  title: 'PostgreSQL does not slow down attempts to sign in',
  severity: 'low',
  cwe: 307,
  what: 'The setting `connection_throttling` of the server is off.',
  why: 'Passwords can be guessed at full speed.',
  fix: ['Set `connection_throttling` to on.'],
  references: ['https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging'],
  applies: ['azure.postgresql.configuration'],
  where: { at: 'name', is: ['connection_throttling', 'connection_throttle.enable'] },
  must: { at: 'value', is: ['on', 'true', '1'], anyCase: true },
  mend: { set: { value: 'on' } },
  bad: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "connection_throttling"
  value = "off" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "connection_throttling"
  value = "on"
}
resource "azurerm_postgresql_configuration" "other" {
  name  = "work_mem"
  value = "4096"
}
`,
  },
});
