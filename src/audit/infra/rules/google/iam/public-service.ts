import { infraRule } from '../../../infra-rule.ts';

/** Everybody may call the service. */
export const googleIamPublicService = infraRule({
  name: 'google-iam-public-service',
  title: 'Everybody may call the service',
  severity: 'medium',
  confidence: 'medium',
  cwe: 306,
  what: 'The role invoker is given to allUsers: no request has to prove who it is from.',
  why: 'The program alone has to look after who may do what.',
  fix: ['Name the accounts that call it, or say in a suppression that the service is public.'],
  references: ['https://cloud.google.com/run/docs/authenticating/public'],
  applies: ['google.iam.resource-grant'],
  where: { at: 'role', is: ['roles/run.invoker', 'roles/cloudfunctions.invoker'] },
  must: {
    all: [
      { at: 'member', isNot: ['allUsers', 'allAuthenticatedUsers'] },
      { at: 'members', isNot: ['allUsers', 'allAuthenticatedUsers'] },
    ],
  },
  bad: {
    terraform: `resource "google_cloud_run_service_iam_member" "orders" {
  role   = "roles/run.invoker"
  member = "allUsers" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_cloud_run_service_iam_member" "orders" {
  role   = "roles/run.invoker"
  member = "serviceAccount:web@example.iam.gserviceaccount.com"
}
`,
  },
});
