import { infraRule } from '../../../infra-rule.ts';

/** MySQL loads files of its clients. */
export const googleSqlMysqlLocalInfile = infraRule({
  name: 'google-sql-mysql-local-infile',
  title: 'MySQL loads files of its clients',
  severity: 'low',
  cwe: 250,
  what: 'The flag `local_infile` is `on`.',
  why: 'Who injects SQL, or plays the server, reads files of the client.',
  fix: ['Set the flag `local_infile` to `off`.'],
  references: ['https://cloud.google.com/sql/docs/mysql/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'MYSQL' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'local_infile' },
          { at: 'value', is: ['on', '1', 'true'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=local_infile].value': 'off' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "MYSQL_8_0"
  settings {
    database_flags {
      name  = "local_infile"
      value = "on"
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "MYSQL_8_0"
  settings {
    database_flags {
      name  = "local_infile"
      value = "off"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "POSTGRES_15"
}
`,
  },
});
