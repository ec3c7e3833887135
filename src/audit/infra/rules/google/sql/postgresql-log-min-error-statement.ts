import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log which statement failed. */
export const googleSqlPostgresqlLogMinErrorStatement = infraRule({
  name: 'google-sql-postgresql-log-min-error-statement',
  title: 'PostgreSQL does not log which statement failed',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_min_error_statement` is `panic`.',
  why: 'Attempts at SQL injection cannot be told from typing errors.',
  fix: ['Set the flag `log_min_error_statement` to `error`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'log_min_error_statement' },
          { at: 'value', is: ['fatal', 'panic', 'log'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=log_min_error_statement].value': 'error' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_min_error_statement"
      value = "panic"
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
      name  = "log_min_error_statement"
      value = "error"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
