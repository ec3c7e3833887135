import { infraRule } from '../../../infra-rule.ts';

/** Service account is an administrator. */
export const googleIamServiceAccountAdmin = infraRule({
  name: 'google-iam-service-account-admin',
  title: 'Service account is an administrator',
  severity: 'medium',
  cwe: 269,
  what: 'A program gets a role that administers or owns something for the whole project.',
  why: 'Whoever takes over the program, or its key, administers the project.',
  fix: ['Give the roles that the program needs, at what it needs them for.'],
  references: ['https://cloud.google.com/iam/docs/using-iam-securely'],
  applies: ['google.iam.project-grant'],
  must: {
    not: {
      all: [
        { at: 'role', matches: /^roles\/(?:owner|editor)$|[aA]dmin$/ },
        {
          any: [
            { at: 'member', startsWith: 'serviceAccount:' },
            { some: 'members', has: { at: 'value', startsWith: 'serviceAccount:' } },
          ],
        },
      ],
    },
  },
  bad: {
    terraform: `resource "google_project_iam_member" "orders" { # flaw
  project = "orders"
  role    = "roles/storage.admin"
  member  = "serviceAccount:orders@example.iam.gserviceaccount.com"
}
`,
  },
  good: {
    terraform: `resource "google_project_iam_member" "orders" {
  project = "orders"
  role    = "roles/storage.objectViewer"
  member  = "serviceAccount:orders@example.iam.gserviceaccount.com"
}
`,
  },
});
