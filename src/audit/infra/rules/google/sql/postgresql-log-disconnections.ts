import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log the end of connections. */
export const googleSqlPostgresqlLogDisconnections = infraRule({
  name: 'google-sql-postgresql-log-disconnections',
  title: 'PostgreSQL does not log the end of connections',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_disconnections` is not set to what it should be.',
  why: 'How long somebody was in cannot be told.',
  fix: ['Set the flag `log_disconnections` to `on`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    some: 'settings.database_flags',
    has: {
      all: [
        { at: 'name', is: 'log_disconnections' },
        { at: 'value', is: ['on', 'true', '1'], anyCase: true },
      ],
    },
  },
  mend: { set: { 'settings.database_flags[name=log_disconnections].value': 'on' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_disconnections"
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
      name  = "log_disconnections"
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
