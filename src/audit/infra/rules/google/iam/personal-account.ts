import { infraRule } from '../../../infra-rule.ts';

/** Private account gets a role. */
export const googleIamPersonalAccount = infraRule({
  name: 'google-iam-personal-account',
  title: 'Private account gets a role',
  severity: 'medium',
  cwe: 269,
  what: 'A role is given to an address of Gmail.',
  why: 'Nobody in the company can lock it or ask it for a second factor.',
  fix: ['Give the role to a group of the company.'],
  references: ['https://cloud.google.com/iam/docs/using-iam-securely'],
  applies: ['google.iam.grant'],
  must: {
    all: [
      { at: 'member', matchesNot: /@(?:gmail|googlemail)\.com$/i },
      { at: 'members', matchesNot: /@(?:gmail|googlemail)\.com$/i },
    ],
  },
  bad: {
    terraform: `resource "google_project_iam_member" "orders" {
  role   = "roles/viewer"
  member = "user:jane@gmail.com" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_project_iam_member" "orders" {
  role   = "roles/storage.objectViewer"
  member = "group:team@example.com"
}
`,
  },
});
