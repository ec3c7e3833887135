import { infraRule } from '../../../infra-rule.ts';
import { grantsNone } from '../shared-policies.ts';

/** Role is given to a single person. */
export const googleIamUserGrant = infraRule({
  name: 'google-iam-user-grant',
  title: 'Role is given to a single person',
  severity: 'info',
  cwe: 269,
  what: 'A person is named instead of a group.',
  why: 'People change teams and keep their roles; groups are looked after where people come and go.',
  fix: ['Give the role to a group.'],
  references: ['https://cloud.google.com/iam/docs/using-iam-securely'],
  applies: ['google.iam.project-grant', 'google.iam.policy'],
  must: {
    all: [
      { at: 'member', startsNotWith: 'user:' },
      { at: 'members', startsNotWith: 'user:' },
      { check: grantsNone('members', /^user:/) },
    ],
  },
  bad: {
    terraform: `resource "google_project_iam_member" "orders" {
  role   = "roles/storage.objectViewer"
  member = "user:jane@example.com" # flaw
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
