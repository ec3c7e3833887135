import { infraRule } from '../../../infra-rule.ts';

/** Dataset is encrypted with a key of Google. */
export const googleBigqueryDatasetKey = infraRule({
  name: 'google-bigquery-dataset-key',
  title: 'Dataset is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `default_encryption_configuration.kms_key_name`.'],
  references: ['https://cloud.google.com/bigquery/docs/customer-managed-encryption'],
  applies: ['google.bigquery.dataset'],
  must: { at: 'default_encryption_configuration.kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_bigquery_dataset" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_bigquery_dataset" "orders" {
  default_encryption_configuration {
    kms_key_name = "example"
  }
}
`,
  },
});
