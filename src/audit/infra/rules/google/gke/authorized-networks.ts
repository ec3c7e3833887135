import { infraRule } from '../../../infra-rule.ts';

/** Everybody may knock at the API of the cluster. */
export const googleGkeAuthorizedNetworks = infraRule({
  name: 'google-gke-authorized-networks',
  title: 'Everybody may knock at the API of the cluster',
  severity: 'medium',
  cwe: 284,
  what: 'No addresses are listed that may reach the API server.',
  why: 'A stolen token works from anywhere, and so does the next weakness of the server.',
  fix: ['Add `master_authorized_networks_config` with the addresses that are meant.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/authorized-networks'],
  applies: ['google.gke.cluster'],
  must: {
    any: [
      { at: 'master_authorized_networks_config', isSet: true },
      { at: 'private_cluster_config.enable_private_endpoint', is: true },
    ],
  },
  bad: {
    terraform: `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
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
