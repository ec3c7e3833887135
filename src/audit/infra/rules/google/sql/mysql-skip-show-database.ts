import { infraRule } from '../../../infra-rule.ts';

/** Every user of MySQL sees which databases there are. */
export const googleSqlMysqlSkipShowDatabase = infraRule({
  name: 'google-sql-mysql-skip-show-database',
  title: 'Every user of MySQL sees which databases there are',
  severity: 'info',
  cwe: 250,
  what: 'The flag `skip_show_database` is `off`.',
  why: 'Names of databases tell an attacker where to go on.',
  fix: ['Set the flag `skip_show_database` to `on`.'],
  references: ['https://cloud.google.com/sql/docs/mysql/flags'],
  applies: ['google.sql.instance'],
  where: { at: 'database_version', startsWith: 'MYSQL' },
  must: {
    not: {
      some: 'settings.database_flags',
      has: {
        all: [
          { at: 'name', is: 'skip_show_database' },
          { at: 'value', is: ['off', '0', 'false'], anyCase: true },
        ],
      },
    },
  },
  mend: { set: { 'settings.database_flags[name=skip_show_database].value': 'on' } },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "MYSQL_8_0"
  settings {
    database_flags {
      name  = "skip_show_database"
      value = "off"
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
      name  = "skip_show_database"
      value = "on"
    }
  }
}
resource "google_sql_database_instance" "other" {
  database_version = "POSTGRES_15"
}
`,
  },
});
