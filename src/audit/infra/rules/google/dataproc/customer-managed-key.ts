import { infraRule } from '../../../infra-rule.ts';

/** Dataproc cluster is encrypted with a key of Google. */
export const googleDataprocCustomerManagedKey = infraRule({
  name: 'google-dataproc-customer-managed-key',
  title: 'Dataproc cluster is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `cluster_config.encryption_config.kms_key_name`.'],
  references: [
    'https://cloud.google.com/dataproc/docs/concepts/configuring-clusters/customer-managed-encryption',
  ],
  applies: ['google.dataproc.cluster'],
  must: { at: 'cluster_config.encryption_config.kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_dataproc_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_dataproc_cluster" "orders" {
  cluster_config {
    encryption_config {
      kms_key_name = "example"
    }
  }
}
`,
  },
});
