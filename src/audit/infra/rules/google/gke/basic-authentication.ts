import { infraRule } from '../../../infra-rule.ts';

/** Cluster is opened by a user and a password. */
export const googleGkeBasicAuthentication = infraRule({
  name: 'google-gke-basic-authentication',
  title: 'Cluster is opened by a user and a password',
  severity: 'high',
  cwe: 287,
  what: 'Basic authentication of the API is on.',
  why: 'The password may be guessed, is shared, and opens everything.',
  fix: ['Remove `username` and `password` from `master_auth`.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster'],
  applies: ['google.gke.cluster'],
  must: { at: 'master_auth.username', isSet: false },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  master_auth {
    username = "orders" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  master_auth {
    username = ""
  }
}
`,
  },
});
