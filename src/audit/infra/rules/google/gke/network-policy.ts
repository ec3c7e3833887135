import { infraRule } from '../../../infra-rule.ts';

/** Every pod of the cluster may talk to every other. */
export const googleGkeNetworkPolicy = infraRule({
  name: 'google-gke-network-policy',
  title: 'Every pod of the cluster may talk to every other',
  severity: 'low',
  cwe: 923,
  what: 'Network policies are not enforced.',
  why: 'Policies that are written have no effect: one pod that is taken over reaches all others.',
  fix: ['Set `datapath_provider` to ADVANCED_DATAPATH, or `network_policy.enabled` to true.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/network-policy'],
  applies: ['google.gke.cluster'],
  // Autopilot looks after it.
  where: { at: 'enable_autopilot', isNot: true },
  must: {
    any: [
      { at: 'network_policy.enabled', is: true },
      { at: 'datapath_provider', is: 'ADVANCED_DATAPATH' },
    ],
  },
  mend: { set: { 'network_policy.enabled': true } },
  bad: {
    terraform: [
      `resource "google_container_cluster" "orders" {
  network_policy {
    enabled = false # flaw
  }
}
`,
      `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  network_policy {
    enabled = true
  }
}
variable "wanted" {}
resource "google_container_cluster" "unknown" {
  network_policy {
    enabled = var.wanted
  }
}
`,
  },
});
