import { infraRule } from '../../../infra-rule.ts';

/** Machine runs as the default service account. */
export const googleComputeDefaultServiceAccount = infraRule({
  name: 'google-compute-default-service-account',
  title: 'Machine runs as the default service account',
  severity: 'medium',
  cwe: 250,
  what: 'The machine has the account that Google made for the project, mostly with the role editor.',
  why: 'One machine that is taken over takes the project.',
  fix: ['Make a service account with the roles that are needed and name it in `service_account.email`.'],
  references: ['https://cloud.google.com/compute/docs/access/service-accounts'],
  applies: ['google.compute.machine'],
  // A machine without any account has no rights.
  where: {
    all: [
      { at: 'service_account', isSet: true },
      { at: 'name', startsNotWith: 'gke-' },
    ],
  },
  must: {
    all: [
      { at: 'service_account.email', isSet: true },
      { at: 'service_account.email', matchesNot: /^\d+-compute@developer\.gserviceaccount\.com$/ },
    ],
  },
  bad: {
    terraform: [
      `resource "google_compute_instance" "orders" {
  service_account {
    scopes = ["userinfo-email"]
  }
}
`,
      `resource "google_compute_instance" "orders" {
  service_account {
    email  = "123456789-compute@developer.gserviceaccount.com" # flaw
    scopes = ["cloud-platform"]
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  service_account {
    email  = "orders@example.iam.gserviceaccount.com"
    scopes = ["cloud-platform"]
  }
}
resource "google_compute_instance" "none" {
  name = "orders"
}
`,
  },
});
