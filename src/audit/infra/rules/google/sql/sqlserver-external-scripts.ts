import { infraRule } from '../../../infra-rule.ts';

/** SQL Server runs scripts in R and Python. */
export const googleSqlSqlserverExternalScripts = infraRule({
  name: 'google-sql-sqlserver-external-scripts',
  title: 'SQL Server runs scripts in R and Python',
  severity: 'low',
  cwe: 250,
  what: 'The flag `external scripts enabled` is `on`.',
  why: 'Who injects SQL runs programs.',
  fix: ['Set the flag `external scripts enabled` to `off`.'],
  references: ['https://cloud.google.com/sql/docs/sqlserver/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'SQLSERVER' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'external scripts enabled' },
          { at: 'value', is: ['on', '1', 'true'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=external scripts enabled].value': 'off' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "SQLSERVER_2019_STANDARD"
  settings {
    database_flags {
      name  = "external scripts enabled"
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
      name  = "external scripts enabled"
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
