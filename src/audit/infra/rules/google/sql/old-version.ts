import { infraRule } from '../../../infra-rule.ts';

/** Database runs on an old version. */
export const googleSqlOldVersion = infraRule({
  name: 'google-sql-old-version',
  title: 'Database runs on an old version',
  severity: 'medium',
  cwe: 1104,
  what: 'The version no longer gets security fixes.',
  why: 'Its known weaknesses stay open for ever.',
  fix: ['Move to a version that is supported, after a rehearsal on a copy.'],
  references: ['https://cloud.google.com/sql/docs/db-versions'],
  applies: ['google.sql.instance'],
  must: {
    at: 'database_version',
    matchesNot: /^(?:MYSQL_5_[567]|POSTGRES_(?:9_\d|10|11|12)|SQLSERVER_201[2-6]_\w+)$/,
  },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "MYSQL_5_6" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  database_version = "MYSQL_8_0"
}
`,
  },
});
