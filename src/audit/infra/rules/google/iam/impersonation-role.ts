import { infraRule } from '../../../infra-rule.ts';

/** Every service account of the project may be used. */
export const googleIamImpersonationRole = infraRule({
  name: 'google-iam-impersonation-role',
  title: 'Every service account of the project may be used',
  severity: 'medium',
  cwe: 269,
  what: 'A role to act as service accounts, or to make tokens for them, is given for the whole project.',
  why: 'Its holder becomes the mightiest service account there is.',
  fix: ['Give the role at the one service account that is meant.'],
  references: ['https://cloud.google.com/iam/docs/using-iam-securely'],
  applies: ['google.iam.project-grant'],
  must: {
    at: 'role',
    isNot: [
      'roles/iam.serviceAccountTokenCreator',
      'roles/iam.serviceAccountUser',
      'roles/iam.serviceAccountAdmin',
      'roles/iam.serviceAccountKeyAdmin',
      'roles/iam.workloadIdentityUser',
      'roles/dataproc.editor',
      'roles/dataproc.admin',
      'roles/dataflow.developer',
      'roles/resourcemanager.folderAdmin',
      'roles/resourcemanager.folderIamAdmin',
      'roles/resourcemanager.projectIamAdmin',
      'roles/resourcemanager.organizationAdmin',
      'roles/cloudasset.viewer',
      'roles/cloudasset.owner',
      'roles/serverless.serviceAgent',
      'roles/dataproc.serviceAgent',
    ],
  },
  bad: {
    terraform: `resource "google_project_iam_member" "orders" {
  project = "orders"
  role    = "roles/iam.serviceAccountTokenCreator" # flaw
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
