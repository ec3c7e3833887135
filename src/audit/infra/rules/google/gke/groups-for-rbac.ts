import { infraRule } from '../../../infra-rule.ts';

/** Roles in the cluster cannot be given to groups. */
export const googleGkeGroupsForRbac = infraRule({
  name: 'google-gke-groups-for-rbac',
  title: 'Roles in the cluster cannot be given to groups',
  severity: 'info',
  confidence: 'medium',
  cwe: 285,
  what: 'Google Groups for RBAC is not set up.',
  why: 'Roles are given to people one by one, who keep them when they change teams.',
  fix: ['Set `authenticator_groups_config.security_group`.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/google-groups-rbac'],
  applies: ['google.gke.cluster'],
  must: { at: 'authenticator_groups_config.security_group', isSet: true },
  bad: {
    terraform: `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  authenticator_groups_config {
    security_group = "gke-security-groups@example.com"
  }
}
`,
  },
});
