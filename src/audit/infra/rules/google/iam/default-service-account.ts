import { infraRule } from '../../../infra-rule.ts';

/** Default service account gets roles. */
export const googleIamDefaultServiceAccount = infraRule({
  name: 'google-iam-default-service-account',
  title: 'Default service account gets roles',
  severity: 'medium',
  cwe: 269,
  what: 'A role is given to the account that Google made for the project.',
  why: 'Every machine that names no account of its own has that role.',
  fix: ['Make a service account for the program that needs the role.'],
  references: ['https://cloud.google.com/iam/docs/using-iam-securely'],
  applies: ['google.iam.project-grant'],
  must: {
    all: ['member', 'members'].map((at) => ({
      at,
      matchesNot: /^serviceAccount:(?:\d+-compute@developer|[\w.-]+@appspot)\.gserviceaccount\.com$/,
    })),
  },
  bad: {
    terraform: `resource "google_project_iam_member" "orders" {
  role   = "roles/storage.admin"
  member = "serviceAccount:123456789-compute@developer.gserviceaccount.com" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_project_iam_member" "orders" {
  project = "orders"
  role    = "roles/storage.objectViewer"
  member  = "user:jane@example.com"
}
`,
  },
});
