import { infraRule } from '../../../infra-rule.ts';

/** Spanner database is encrypted with a key of Google. */
export const googleSpannerCustomerManagedKey = infraRule({
  name: 'google-spanner-customer-managed-key',
  title: 'Spanner database is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `encryption_config.kms_key_name`.'],
  references: ['https://cloud.google.com/spanner/docs/cmek'],
  applies: ['google.spanner.database'],
  must: { at: 'encryption_config.kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_spanner_database" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_spanner_database" "orders" {
  encryption_config {
    kms_key_name = "example"
  }
}
`,
  },
});
