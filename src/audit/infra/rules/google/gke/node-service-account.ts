import { infraRule } from '../../../infra-rule.ts';

/** Nodes run as the default service account. */
export const googleGkeNodeServiceAccount = infraRule({
  name: 'google-gke-node-service-account',
  title: 'Nodes run as the default service account',
  severity: 'medium',
  cwe: 250,
  what: 'Nodes have the account that Google made for the project, mostly with the role editor.',
  why: 'One pod that gets at the credentials of its node takes the project.',
  fix: [
    'Make a service account with the few roles that nodes need and name it in `node_config.service_account`.',
  ],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster'],
  applies: ['google.gke.any'],
  // Autopilot looks after it, and pools of their own are asked by themselves.
  where: {
    all: [
      { at: 'enable_autopilot', isNot: true },
      { at: 'remove_default_node_pool', isNot: true },
      { at: 'node_pool', isSet: false },
    ],
  },
  must: { at: 'node_config.service_account', isNot: 'default', absent: 'fails' },
  bad: {
    terraform: [
      `resource "google_container_node_pool" "orders" {
  node_config {
    machine_type = "e2-medium"
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
    terraform: `resource "google_container_node_pool" "orders" {
  node_config {
    service_account = "nodes@example.iam.gserviceaccount.com"
  }
}
resource "google_container_cluster" "orders" {
  remove_default_node_pool = true
}
`,
  },
});
