import { infraRule } from '../../../infra-rule.ts';

/** Pods can get at the credentials of their node. */
export const googleGkeMetadataServer = infraRule({
  name: 'google-gke-metadata-server',
  title: 'Pods can get at the credentials of their node',
  severity: 'medium',
  cwe: 522,
  what: 'The metadata server of GKE does not stand between pods and the node.',
  why: 'Any pod asks for the token of the node and uses all its roles.',
  fix: ['Set `workload_metadata_config.mode` to GKE_METADATA, with workload identity for pods.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/workload-identity'],
  applies: ['google.gke.any'],
  // Autopilot looks after it, and pools of their own are asked by themselves.
  where: {
    all: [
      { at: 'enable_autopilot', isNot: true },
      { at: 'remove_default_node_pool', isNot: true },
      { at: 'node_pool', isSet: false },
    ],
  },
  must: { at: 'node_config.workload_metadata_config.mode', is: 'GKE_METADATA' },
  mend: { set: { 'node_config.workload_metadata_config.mode': 'GKE_METADATA' } },
  bad: {
    terraform: [
      `resource "google_container_node_pool" "orders" {
  node_config {
    workload_metadata_config {
      mode = "GCE_METADATA" # flaw
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
    workload_metadata_config {
      mode = "GKE_METADATA"
    }
  }
}
variable "wanted" {}
resource "google_container_node_pool" "unknown" {
  node_config {
    workload_metadata_config {
      mode = var.wanted
    }
  }
}
`,
  },
});
