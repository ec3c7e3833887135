import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL logs only the worst messages. */
export const googleSqlPostgresqlLogMinMessages = infraRule({
  name: 'google-sql-postgresql-log-min-messages',
  title: 'PostgreSQL logs only the worst messages',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_min_messages` is `panic`.',
  why: 'What leads up to an attack shows in warnings and errors.',
  fix: ['Set the flag `log_min_messages` to `error`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'log_min_messages' },
          { at: 'value', is: ['fatal', 'panic', 'log'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=log_min_messages].value': 'warning' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_min_messages"
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
      name  = "log_min_messages"
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
