import { infraRule } from '../../../infra-rule.ts';

/** Administrator of keys may use them too. */
export const googleIamKmsAdminForProject = infraRule({
  name: 'google-iam-kms-admin-for-project',
  title: 'Administrator of keys may use them too',
  severity: 'low',
  confidence: 'medium',
  cwe: 269,
  what: 'The role to administer keys is given for the whole project.',
  why: 'Who administers keys and uses them can read everything and cover it up.',
  fix: ['Give the roles apart, and at single key rings.'],
  references: ['https://cloud.google.com/iam/docs/using-iam-securely'],
  applies: ['google.iam.project-grant'],
  must: { at: 'role', isNot: 'roles/cloudkms.admin' },
  bad: {
    terraform: `resource "google_project_iam_member" "orders" {
  role   = "roles/cloudkms.admin" # flaw
  member = "group:team@example.com"
}
`,
  },
  good: {
    terraform: `resource "google_project_iam_member" "orders" {
  project = "orders"
  role    = "roles/cloudkms.viewer"
  member  = "user:jane@example.com"
}
`,
  },
});
