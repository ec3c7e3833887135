import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log waits for locks. */
export const googleSqlPostgresqlLogLockWaits = infraRule({
  name: 'google-sql-postgresql-log-lock-waits',
  title: 'PostgreSQL does not log waits for locks',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_lock_waits` is not set to what it should be.',
  why: 'Statements that stop others on purpose do not stand out.',
  fix: ['Set the flag `log_lock_waits` to `on`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    some: 'settings.database_flags',
    has: {
      all: [
        { at: 'name', is: 'log_lock_waits' },
        { at: 'value', is: ['on', 'true', '1'], anyCase: true },
      ],
    },
  },
  mend: { set: { 'settings.database_flags[name=log_lock_waits].value': 'on' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_lock_waits"
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
      name  = "log_lock_waits"
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
