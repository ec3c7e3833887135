import { infraRule } from '../../../infra-rule.ts';

/** Database is encrypted with a key of Google. */
export const googleSqlCustomerManagedKey = infraRule({
  name: 'google-sql-customer-managed-key',
  title: 'Database is encrypted with a key of Google',
  severity: 'info',
  confidence: 'medium',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `encryption_key_name` when the instance is made.'],
  references: ['https://cloud.google.com/sql/docs/mysql/cmek'],
  applies: ['google.sql.instance'],
  must: { at: 'encryption_key_name', isSet: true },
  bad: {
    terraform: `resource "google_sql_database_instance" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_sql_database_instance" "orders" {
  encryption_key_name = "example"
}
`,
  },
});
