import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL logs statistics of the executor. */
export const googleSqlPostgresqlLogExecutorStats = infraRule({
  name: 'google-sql-postgresql-log-executor-stats',
  title: 'PostgreSQL logs statistics of the executor',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_executor_stats` is `on`.',
  why: 'It is meant for finding faults, slows the server down and fills the log that matters.',
  fix: ['Set the flag `log_executor_stats` to `off`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'log_executor_stats' },
          { at: 'value', is: ['on', 'true', '1'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=log_executor_stats].value': 'off' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_executor_stats"
      value = "on"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_executor_stats"
      value = "off"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
