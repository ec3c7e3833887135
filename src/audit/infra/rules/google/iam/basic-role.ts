import { infraRule } from '../../../infra-rule.ts';

/** One of the oldest, widest roles is given. */
export const googleIamBasicRole = infraRule({
  name: 'google-iam-basic-role',
  title: 'One of the oldest, widest roles is given',
  severity: 'medium',
  cwe: 269,
  what: 'Owner, editor or viewer is given for a project, folder or organisation.',
  why: 'They hold thousands of rights, new ones included: whoever takes over that account has nearly everything.',
  fix: ['Give predefined roles for what is needed.'],
  references: ['https://cloud.google.com/iam/docs/using-iam-securely'],
  applies: ['google.iam.project-grant'],
  must: { at: 'role', isNot: ['roles/owner', 'roles/editor', 'roles/viewer'] },
  bad: {
    terraform: `resource "google_project_iam_member" "orders" {
  project = "orders"
  role    = "roles/editor" # flaw
  member  = "group:team@example.com"
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
