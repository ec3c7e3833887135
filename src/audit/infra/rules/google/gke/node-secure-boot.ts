import { infraRule } from '../../../infra-rule.ts';

/** Nodes start whatever is on their disks. */
export const googleGkeNodeSecureBoot = infraRule({
  name: 'google-gke-node-secure-boot',
  title: 'Nodes start whatever is on their disks',
  severity: 'low',
  cwe: 353,
  what: 'Secure boot of nodes is off.',
  why: 'Boot loaders and kernels that somebody changed are started.',
  fix: ['Set `enable_secure_boot` to true in `shielded_instance_config`.'],
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
  must: { at: 'node_config.shielded_instance_config.enable_secure_boot', is: true },
  mend: { set: { 'node_config.shielded_instance_config.enable_secure_boot': true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_container_node_pool" "orders" {
  node_config {
    shielded_instance_config {
      enable_secure_boot = false # flaw
    }
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
  node_config {
    shielded_instance_config {
      enable_secure_boot = true
    }
  }
}
variable "wanted" {}
resource "google_container_node_pool" "unknown" {
  node_config {
    shielded_instance_config {
      enable_secure_boot = var.wanted
    }
  }
}
`,
  },
});
