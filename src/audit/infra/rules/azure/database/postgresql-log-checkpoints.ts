import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log checkpoints. */
export const azureDatabasePostgresqlLogCheckpoints = infraRule({
  name: 'azure-database-postgresql-log-checkpoints',
  title: 'PostgreSQL does not log checkpoints',
  severity: 'info',
  cwe: 778,
  what: 'The setting `log_checkpoints` of the server is off.',
  why: 'Without them slow or lost writes cannot be explained afterwards.',
  fix: ['Set `log_checkpoints` to on.'],
  references: ['https://learn.microsoft.com/azure/postgresql/flexible-server/concepts-logging'],
  applies: ['azure.postgresql.configuration'],
  where: { at: 'name', is: 'log_checkpoints' },
  must: { at: 'value', is: ['on', 'true', '1'], anyCase: true },
  mend: { set: { value: 'on' } },
  bad: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_checkpoints"
  value = "off" # flaw
}
`,
  },
  good: {
    terraform: `resource "azurerm_postgresql_configuration" "orders" {
  name  = "log_checkpoints"
  value = "on"
}
resource "azurerm_postgresql_configuration" "other" {
  name  = "work_mem"
  value = "4096"
}
`,
  },
});
