import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log how long statements take. */
export const googleSqlPostgresqlLogDuration = infraRule({
  name: 'google-sql-postgresql-log-duration',
  title: 'PostgreSQL does not log how long statements take',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_duration` is not set to what it should be.',
  why: 'Statements that copy whole tables do not stand out.',
  fix: ['Set the flag `log_duration` to `on`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    some: 'settings.database_flags',
    has: {
      all: [
        { at: 'name', is: 'log_duration' },
        { at: 'value', is: ['on', 'true', '1'], anyCase: true },
      ],
    },
  },
  mend: { set: { 'settings.database_flags[name=log_duration].value': 'on' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_duration"
      value = "off"
    }
  }
}
`,
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_duration"
      value = "on"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
