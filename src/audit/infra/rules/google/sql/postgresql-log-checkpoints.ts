import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log checkpoints. */
export const googleSqlPostgresqlLogCheckpoints = infraRule({
  name: 'google-sql-postgresql-log-checkpoints',
  title: 'PostgreSQL does not log checkpoints',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_checkpoints` is not set to what it should be.',
  why: 'Without them slow or lost writes cannot be explained afterwards.',
  fix: ['Set the flag `log_checkpoints` to `on`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    some: 'settings.database_flags',
    has: {
      all: [
        { at: 'name', is: 'log_checkpoints' },
        { at: 'value', is: ['on', 'true', '1'], anyCase: true },
      ],
    },
  },
  mend: { set: { 'settings.database_flags[name=log_checkpoints].value': 'on' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_checkpoints"
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
      name  = "log_checkpoints"
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
