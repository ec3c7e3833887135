import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log names of hosts. */
export const googleSqlPostgresqlLogHostname = infraRule({
  name: 'google-sql-postgresql-log-hostname',
  title: 'PostgreSQL does not log names of hosts',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_hostname` is not set to what it should be.',
  why: 'Where a connection came from must be looked up after the fact.',
  fix: ['Set the flag `log_hostname` to `on`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    some: 'settings.database_flags',
    has: {
      all: [
        { at: 'name', is: 'log_hostname' },
        { at: 'value', is: ['on', 'true', '1'], anyCase: true },
      ],
    },
  },
  mend: { set: { 'settings.database_flags[name=log_hostname].value': 'on' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_hostname"
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
      name  = "log_hostname"
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
