import { infraRule } from '../../../infra-rule.ts';

/** Nodes of the cluster have public addresses. */
export const googleGkePrivateNodes = infraRule({
  name: 'google-gke-private-nodes',
  title: 'Nodes of the cluster have public addresses',
  severity: 'medium',
  cwe: 284,
  what: 'Nodes can be reached from the internet, as far as firewalls let that happen.',
  why: 'Ports that a pod opens on its host are then open to everybody.',
  fix: ['Set `private_cluster_config.enable_private_nodes` to true, with Cloud NAT to get out.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/concepts/private-cluster-concept'],
  applies: ['google.gke.cluster'],
  must: {
    any: [
      { at: 'private_cluster_config.enable_private_nodes', is: true },
      { at: 'network_config.default_enable_private_nodes', is: true },
      { at: 'default_enable_private_nodes', is: true },
    ],
  },
  mend: { set: { 'private_cluster_config.enable_private_nodes': true }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_container_cluster" "orders" {
  private_cluster_config {
    enable_private_nodes = false # flaw
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
  private_cluster_config {
    enable_private_nodes = true
  }
}
variable "wanted" {}
resource "google_container_cluster" "unknown" {
  private_cluster_config {
    enable_private_nodes = var.wanted
  }
}
`,
  },
});
