import { infraRule } from '../../../infra-rule.ts';

/** Machine may use every API as the default service account. */
export const googleComputeFullApiAccess = infraRule({
  name: 'google-compute-full-api-access',
  title: 'Machine may use every API as the default service account',
  severity: 'medium',
  cwe: 250,
  what: 'The scope cloud-platform is given to the account that Google made for the project.',
  why: 'That account mostly is editor: one machine that is taken over takes the project.',
  fix: ['Use a service account of your own with the roles that are needed.'],
  references: ['https://cloud.google.com/compute/docs/access/service-accounts'],
  applies: ['google.compute.machine'],
  // With an account of its own, roles say what the machine may do.
  where: {
    any: [
      { at: 'service_account.email', isSet: false },
      { at: 'service_account.email', matches: /^\d+-compute@developer\.gserviceaccount\.com$/ },
    ],
  },
  must: {
    at: 'service_account.scopes',
    containsNot: ['cloud-platform', 'https://www.googleapis.com/auth/cloud-platform'],
  },
  bad: {
    terraform: `resource "google_compute_instance" "orders" {
  service_account {
    scopes = ["cloud-platform"] # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  service_account {
    scopes = ["storage-ro"]
  }
}
`,
  },
});
