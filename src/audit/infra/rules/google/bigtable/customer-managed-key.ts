import { infraRule } from '../../../infra-rule.ts';

/** Bigtable instance is encrypted with a key of Google. */
export const googleBigtableCustomerManagedKey = infraRule({
  name: 'google-bigtable-customer-managed-key',
  title: 'Bigtable instance is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `cluster.kms_key_name`.'],
  references: ['https://cloud.google.com/bigtable/docs/cmek'],
  applies: ['google.bigtable.instance'],
  must: { at: 'cluster.kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_bigtable_instance" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_bigtable_instance" "orders" {
  cluster {
    kms_key_name = "example"
  }
}
`,
  },
});
