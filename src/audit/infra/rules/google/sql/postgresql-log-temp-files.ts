import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log temporary files. */
export const googleSqlPostgresqlLogTempFiles = infraRule({
  name: 'google-sql-postgresql-log-temp-files',
  title: 'PostgreSQL does not log temporary files',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_temp_files` is `10`.',
  why: 'Statements that copy whole tables do not stand out.',
  fix: ['Set the flag `log_temp_files` to `0`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'log_temp_files' },
          { at: 'value', isNot: '0', absent: 'unknown' },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=log_temp_files].value': '0' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_temp_files"
      value = "10"
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
      name  = "log_temp_files"
      value = "0"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
