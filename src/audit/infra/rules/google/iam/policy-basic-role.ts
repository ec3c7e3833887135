import { infraRule } from '../../../infra-rule.ts';
import { grantsNone } from '../shared-policies.ts';

/** Policy gives one of the oldest, widest roles. */
export const googleIamPolicyBasicRole = infraRule({
  name: 'google-iam-policy-basic-role',
  title: 'Policy gives one of the oldest, widest roles',
  severity: 'medium',
  cwe: 269,
  what: 'Owner or editor is given.',
  why: 'They hold thousands of rights: whoever takes over that account has nearly everything.',
  fix: ['Give predefined roles for what is needed.'],
  references: ['https://cloud.google.com/iam/docs/roles-overview'],
  applies: ['google.iam.policy'],
  must: { check: grantsNone('role', /^roles\/(?:owner|editor)$/) },
  bad: {
    terraform: `data "google_iam_policy" "team" {
  binding {
    role    = "roles/editor" # flaw
    members = ["group:team@example.com"]
  }
}
resource "google_project_iam_policy" "orders" {
  project     = "orders"
  policy_data = data.google_iam_policy.team.policy_data
}
`,
  },
  good: {
    terraform: `data "google_iam_policy" "team" {
  binding {
    role    = "roles/storage.objectViewer"
    members = ["group:team@example.com"]
  }
}
resource "google_project_iam_policy" "orders" {
  policy_data = data.google_iam_policy.team.policy_data
}
`,
  },
});
