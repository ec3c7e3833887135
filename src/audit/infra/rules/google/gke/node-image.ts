import { infraRule } from '../../../infra-rule.ts';

/** Nodes do not run Container-Optimized OS. */
export const googleGkeNodeImage = infraRule({
  name: 'google-gke-node-image',
  title: 'Nodes do not run Container-Optimized OS',
  severity: 'info',
  confidence: 'medium',
  cwe: 1104,
  what: 'Another image is chosen for nodes.',
  why: 'It has more programs that can be misused, and is not updated by Google alone.',
  fix: ['Set `image_type` to COS_CONTAINERD, or leave it out.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/concepts/node-images'],
  applies: ['google.gke.any'],
  must: { at: 'node_config.image_type', matches: /^cos/i, absent: 'holds' },
  bad: {
    terraform: `resource "google_container_node_pool" "orders" {
  node_config {
    image_type = "UBUNTU_CONTAINERD" # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_container_node_pool" "orders" {
  node_config {
    image_type = "COS_CONTAINERD"
  }
}
`,
  },
});
