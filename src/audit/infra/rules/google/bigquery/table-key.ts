import { infraRule } from '../../../infra-rule.ts';

/** Table is encrypted with a key of Google. */
export const googleBigqueryTableKey = infraRule({
  name: 'google-bigquery-table-key',
  title: 'Table is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `encryption_configuration.kms_key_name`.'],
  references: ['https://cloud.google.com/bigquery/docs/customer-managed-encryption'],
  applies: ['google.bigquery.table'],
  must: { at: 'encryption_configuration.kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_bigquery_table" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_bigquery_table" "orders" {
  encryption_configuration {
    kms_key_name = "example"
  }
}
`,
  },
});
