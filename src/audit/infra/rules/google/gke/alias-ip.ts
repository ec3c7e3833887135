import { infraRule } from '../../../infra-rule.ts';

/** Pods of the cluster have no addresses in the network. */
export const googleGkeAliasIp = infraRule({
  name: 'google-gke-alias-ip',
  title: 'Pods of the cluster have no addresses in the network',
  severity: 'info',
  confidence: 'medium',
  cwe: 923,
  what: 'It is not said that the cluster is VPC-native.',
  why: 'Firewalls and flow logs do not see pods.',
  fix: ['Add `ip_allocation_policy`.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/concepts/alias-ips'],
  applies: ['google.gke.cluster'],
  // Autopilot looks after it.
  where: { at: 'enable_autopilot', isNot: true },
  must: {
    any: [
      { at: 'ip_allocation_policy', isSet: true },
      { at: 'networking_mode', is: 'VPC_NATIVE' },
    ],
  },
  bad: {
    terraform: `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  ip_allocation_policy {
    cluster_secondary_range_name = "pods"
  }
}
`,
  },
});
