import { infraRule } from '../../../infra-rule.ts';

/** SQL Server databases have users of their own. */
export const googleSqlSqlserverContainedAuthentication = infraRule({
  name: 'google-sql-sqlserver-contained-authentication',
  title: 'SQL Server databases have users of their own',
  severity: 'low',
  cwe: 250,
  what: 'The flag `contained database authentication` is `on`.',
  why: 'Their passwords are outside of the policies of the server.',
  fix: ['Set the flag `contained database authentication` to `off`.'],
  references: ['https://cloud.google.com/sql/docs/sqlserver/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'SQLSERVER' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'contained database authentication' },
          { at: 'value', is: ['on', '1', 'true'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=contained database authentication].value': 'off' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "SQLSERVER_2019_STANDARD"
  settings {
    database_flags {
      name  = "contained database authentication"
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
      name  = "contained database authentication"
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
