import { infraRule } from '../../../infra-rule.ts';

/** API of the cluster is open to the whole internet. */
export const googleGkePublicControlPlane = infraRule({
  name: 'google-gke-public-control-plane',
  title: 'API of the cluster is open to the whole internet',
  severity: 'medium',
  cwe: 284,
  what: 'The addresses that may reach the API server are all addresses.',
  why: 'A stolen token works from anywhere, and so does the next weakness of the server.',
  fix: ['List the addresses that are meant.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks'],
  applies: ['google.gke.cluster'],
  must: { at: 'master_authorized_networks_config.cidr_blocks.cidr_block', isNot: ['0.0.0.0/0', '::/0'] },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "0.0.0.0/0" # flaw
    }
  }
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  master_authorized_networks_config {
    cidr_blocks {
      cidr_block = "203.0.113.0/24"
    }
  }
}
`,
  },
});
