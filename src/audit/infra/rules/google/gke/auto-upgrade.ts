import { infraRule } from '../../../infra-rule.ts';

/** It is not said that nodes are upgraded. */
export const googleGkeAutoUpgrade = infraRule({
  name: 'google-gke-auto-upgrade',
  title: 'It is not said that nodes are upgraded',
  severity: 'info',
  confidence: 'low',
  cwe: 1104,
  what: 'Automatic upgrades are off, or left to the version of the provider.',
  why: 'Known weaknesses of nodes stay open until somebody remembers.',
  fix: ['Set `management.auto_upgrade` to true.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/node-auto-upgrades'],
  applies: ['google.gke.node-pool'],
  must: { at: 'management.auto_upgrade', is: true },
  mend: { set: { 'management.auto_upgrade': true } },
  bad: {
    terraform: [
      `resource "google_container_node_pool" "orders" {
  management {
    auto_upgrade = false # flaw
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
    auto_upgrade = true
  }
}
variable "wanted" {}
resource "google_container_node_pool" "unknown" {
  management {
    auto_upgrade = var.wanted
  }
}
`,
  },
});
