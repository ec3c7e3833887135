import { infraRule } from '../../../infra-rule.ts';

/** Owners of one SQL Server database get into others. */
export const googleSqlSqlserverCrossDbOwnership = infraRule({
  name: 'google-sql-sqlserver-cross-db-ownership',
  title: 'Owners of one SQL Server database get into others',
  severity: 'low',
  cwe: 250,
  what: 'The flag `cross db ownership chaining` is `on`.',
  why: 'Who owns a small database reads a large one.',
  fix: ['Set the flag `cross db ownership chaining` to `off`.'],
  references: ['https://cloud.google.com/sql/docs/sqlserver/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'SQLSERVER' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'cross db ownership chaining' },
          { at: 'value', is: ['on', '1', 'true'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=cross db ownership chaining].value': 'off' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "SQLSERVER_2019_STANDARD"
  settings {
    database_flags {
      name  = "cross db ownership chaining"
      value = "on"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "SQLSERVER_2019_STANDARD"
  settings {
    database_flags {
      name  = "cross db ownership chaining"
      value = "off"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
