import { infraRule } from '../../../infra-rule.ts';

/** Other servers may run procedures of SQL Server. */
export const googleSqlSqlserverRemoteAccess = infraRule({
  name: 'google-sql-sqlserver-remote-access',
  title: 'Other servers may run procedures of SQL Server',
  severity: 'low',
  cwe: 250,
  what: 'The flag `remote access` is `on`.',
  why: 'A server that is taken over reaches this one.',
  fix: ['Set the flag `remote access` to `off`.'],
  references: ['https://cloud.google.com/sql/docs/sqlserver/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'SQLSERVER' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'remote access' },
          { at: 'value', is: ['on', '1', 'true'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=remote access].value': 'off' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "SQLSERVER_2019_STANDARD"
  settings {
    database_flags {
      name  = "remote access"
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
      name  = "remote access"
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
