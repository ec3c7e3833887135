import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL logs texts of slow statements. */
export const googleSqlPostgresqlLogMinDuration = infraRule({
  name: 'google-sql-postgresql-log-min-duration',
  title: 'PostgreSQL logs texts of slow statements',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_min_duration_statement` is `250`.',
  why: 'Texts of statements carry data of people into the log.',
  fix: ['Set the flag `log_min_duration_statement` to `-1`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'log_min_duration_statement' },
          { at: 'value', isNot: '-1', absent: 'unknown' },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=log_min_duration_statement].value': '-1' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_min_duration_statement"
      value = "250"
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
      name  = "log_min_duration_statement"
      value = "-1"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
