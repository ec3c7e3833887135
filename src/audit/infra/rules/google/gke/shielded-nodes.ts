import { infraRule } from '../../../infra-rule.ts';

/** Nodes of the cluster cannot prove what they are. */
export const googleGkeShieldedNodes = infraRule({
  name: 'google-gke-shielded-nodes',
  title: 'Nodes of the cluster cannot prove what they are',
  severity: 'low',
  cwe: 345,
  what: 'Shielded nodes are off.',
  why: 'Whoever gets at the credentials of a node joins the cluster with a machine of his own.',
  fix: ['Leave `enable_shielded_nodes` out, or set it to true.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/shielded-gke-nodes'],
  applies: ['google.gke.cluster'],
  must: { at: 'enable_shielded_nodes', is: true, absent: 'holds' },
  mend: { set: { enable_shielded_nodes: true } },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  enable_shielded_nodes = false # flaw
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  enable_shielded_nodes = true
}
variable "wanted" {}
resource "google_container_cluster" "unknown" {
  enable_shielded_nodes = var.wanted
}
resource "google_container_cluster" "defaults" {
  location = "westeurope"
}
`,
  },
});
