import { infraRule } from '../../../infra-rule.ts';

/** Nobody checks how nodes start. */
export const googleGkeNodeIntegrityMonitoring = infraRule({
  name: 'google-gke-node-integrity-monitoring',
  title: 'Nobody checks how nodes start',
  severity: 'low',
  cwe: 353,
  what: 'Integrity monitoring of nodes is off.',
  why: 'What changed their firmware or kernel stays unseen.',
  fix: ['Leave `enable_integrity_monitoring` out, or set it to true.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes'],
  applies: ['google.gke.any'],
  // Autopilot looks after it, and pools of their own are asked by themselves.
  where: {
    all: [
      { at: 'enable_autopilot', isNot: true },
      { at: 'remove_default_node_pool', isNot: true },
      { at: 'node_pool', isSet: false },
    ],
  },
  must: { at: 'node_config.shielded_instance_config.enable_integrity_monitoring', is: true, absent: 'holds' },
  mend: { set: { 'node_config.shielded_instance_config.enable_integrity_monitoring': true } },
  bad: {
    terraform: `resource "google_container_node_pool" "orders" {
  node_config {
    shielded_instance_config {
      enable_integrity_monitoring = false # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_container_node_pool" "orders" {
  node_config {
    shielded_instance_config {
      enable_integrity_monitoring = true
    }
  }
}
variable "wanted" {}
resource "google_container_node_pool" "unknown" {
  node_config {
    shielded_instance_config {
      enable_integrity_monitoring = var.wanted
    }
  }
}
resource "google_container_node_pool" "defaults" {
  location = "westeurope"
}
`,
  },
});
