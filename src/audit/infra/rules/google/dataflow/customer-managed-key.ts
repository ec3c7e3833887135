import { infraRule } from '../../../infra-rule.ts';

/** State of the job is encrypted with a key of Google. */
export const googleDataflowCustomerManagedKey = infraRule({
  name: 'google-dataflow-customer-managed-key',
  title: 'State of the job is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `kms_key_name`.'],
  references: ['https://cloud.google.com/dataflow/docs/guides/customer-managed-encryption-keys'],
  applies: ['google.dataflow.job'],
  must: { at: 'kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_dataflow_job" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_dataflow_job" "orders" {
  kms_key_name = "example"
}
`,
  },
});
