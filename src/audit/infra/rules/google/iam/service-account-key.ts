import { infraRule } from '../../../infra-rule.ts';

/** Key of a service account is made and kept. */
export const googleIamServiceAccountKey = infraRule({
  name: 'google-iam-service-account-key',
  title: 'Key of a service account is made and kept',
  severity: 'low',
  confidence: 'medium',
  cwe: 798,
  what: 'A key that never expires is made and stands in the state of Terraform.',
  why: 'Such keys leak, and work from anywhere until somebody deletes them.',
  fix: ['Use workload identity, or give the account to the machine that needs it.'],
  references: ['https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys'],
  applies: ['google.iam.service-account-key'],
  must: { at: 'public_key_data', isSet: true },
  bad: {
    terraform: `resource "google_service_account_key" "orders" { # flaw
  service_account_id = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_service_account_key" "orders" {
  service_account_id = "orders"
  public_key_data    = "example"
}
`,
  },
});
