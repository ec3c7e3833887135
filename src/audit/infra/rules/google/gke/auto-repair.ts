import { infraRule } from '../../../infra-rule.ts';

/** It is not said that broken nodes are repaired. */
export const googleGkeAutoRepair = infraRule({
  name: 'google-gke-auto-repair',
  title: 'It is not said that broken nodes are repaired',
  severity: 'info',
  confidence: 'low',
  cwe: 1059,
  what: 'Automatic repair is off, or left to the version of the provider.',
  why: 'Nodes that fail their checks stay in the cluster.',
  fix: ['Set `management.auto_repair` to true.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-repair'],
  applies: ['google.gke.node-pool'],
  must: { at: 'management.auto_repair', is: true },
  mend: { set: { 'management.auto_repair': true } },
  bad: {
    terraform: [
      `resource "google_container_node_pool" "orders" {
  management {
    auto_repair = false # flaw
  }
}
`,
      `resource "google_container_node_pool" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_container_node_pool" "orders" {
  management {
    auto_repair = true
  }
}
variable "wanted" {}
resource "google_container_node_pool" "unknown" {
  management {
    auto_repair = var.wanted
  }
}
`,
  },
});
