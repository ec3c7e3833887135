import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL does not log changes of structure. */
export const googleSqlPostgresqlLogStatement = infraRule({
  name: 'google-sql-postgresql-log-statement',
  title: 'PostgreSQL does not log changes of structure',
  severity: 'info',
  cwe: 778,
  what: 'The flag `log_statement` is not set to what it should be.',
  why: 'Who dropped or added what cannot be told.',
  fix: ['Set the flag `log_statement` to `ddl`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    some: 'settings.database_flags',
    has: {
      all: [
        { at: 'name', is: 'log_statement' },
        { at: 'value', is: ['ddl', 'mod', 'all'], anyCase: true },
      ],
    },
  },
  mend: { set: { 'settings.database_flags[name=log_statement].value': 'ddl' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "log_statement"
      value = "none"
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
      name  = "log_statement"
      value = "ddl"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
