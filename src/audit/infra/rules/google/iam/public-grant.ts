import { infraRule } from '../../../infra-rule.ts';
import { grantsNone } from '../shared-policies.ts';

/** Everybody gets a role. */
export const googleIamPublicGrant = infraRule({
  name: 'google-iam-public-grant',
  title: 'Everybody gets a role',
  severity: 'high',
  cwe: 732,
  what: 'A role is given to allUsers or allAuthenticatedUsers; the latter are all people with a Google account.',
  why: 'What the role allows is public: reading a bucket, pulling a secret, publishing messages.',
  fix: ['Name the groups and accounts that are meant.'],
  references: ['https://cloud.google.com/iam/docs/principals-overview'],
  applies: ['google.iam.resource-grant', 'google.iam.policy', 'google.iam.project-grant'],
  // Public websites are told by a rule of their own.
  where: { at: 'role', isNot: ['roles/run.invoker', 'roles/cloudfunctions.invoker'] },
  must: {
    all: [
      { at: 'member', isNot: ['allUsers', 'allAuthenticatedUsers'], anyCase: true },
      { at: 'members', isNot: ['allUsers', 'allAuthenticatedUsers'], anyCase: true },
      { check: grantsNone('members', /^all(?:Authenticated)?Users$/i) },
    ],
  },
  bad: {
    terraform: [
      `resource "google_storage_bucket_iam_member" "orders" {
  bucket = "orders"
  role   = "roles/storage.objectViewer"
  member = "allUsers" # flaw
}
`,
      `resource "google_kms_crypto_key_iam_binding" "orders" {
  role    = "roles/cloudkms.cryptoKeyEncrypter"
  members = ["allAuthenticatedUsers"] # flaw
}
`,
      `data "google_iam_policy" "everybody" {
  binding {
    role    = "roles/storage.objectViewer"
    members = ["allUsers"] # flaw
  }
}
resource "google_storage_bucket_iam_policy" "orders" {
  bucket      = "orders"
  policy_data = data.google_iam_policy.everybody.policy_data
}
`,
    ],
  },
  good: {
    terraform: `resource "google_storage_bucket_iam_member" "orders" {
  role   = "roles/storage.objectViewer"
  member = "group:readers@example.com"
}
`,
  },
});
