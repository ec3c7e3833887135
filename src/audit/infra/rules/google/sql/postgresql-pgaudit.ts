import { infraRule } from '../../../infra-rule.ts';

/** PostgreSQL is not audited. */
export const googleSqlPostgresqlPgaudit = infraRule({
  name: 'google-sql-postgresql-pgaudit',
  title: 'PostgreSQL is not audited',
  severity: 'low',
  cwe: 778,
  what: 'The flag `cloudsql.enable_pgaudit` is not set to what it should be.',
  why: 'After a leak nobody can tell what was read, and by whom.',
  fix: ['Set the flag `cloudsql.enable_pgaudit` to `on`.'],
  references: ['https://cloud.google.com/sql/docs/postgres/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'POSTGRES' },
  must: {
    some: 'settings.database_flags',
    has: {
      all: [
        { at: 'name', is: 'cloudsql.enable_pgaudit' },
        { at: 'value', is: ['on', 'true', '1'], anyCase: true },
      ],
    },
  },
  mend: { set: { 'settings.database_flags[name=cloudsql.enable_pgaudit].value': 'on' } },
  bad: {
    terraform: [
      `resource "google_sql_database_instance" "orders" {
  database_version = "POSTGRES_15"
  settings {
    database_flags {
      name  = "cloudsql.enable_pgaudit"
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
      name  = "cloudsql.enable_pgaudit"
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
