import { infraRule } from '../../../infra-rule.ts';

/** Traffic within nodes of the cluster is not seen. */
export const googleGkeIntranodeVisibility = infraRule({
  name: 'google-gke-intranode-visibility',
  title: 'Traffic within nodes of the cluster is not seen',
  severity: 'info',
  confidence: 'medium',
  cwe: 778,
  what: 'Pods of one node talk to each other past flow logs and firewalls.',
  why: 'An attacker who moves between them leaves no trace.',
  fix: ['Set `enable_intranode_visibility` to true.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/intranode-visibility'],
  applies: ['google.gke.cluster'],
  where: { at: 'enable_autopilot', isNot: true },
  must: { at: 'enable_intranode_visibility', is: true },
  mend: { set: { enable_intranode_visibility: true } },
  bad: {
    terraform: [
      `resource "google_container_cluster" "orders" {
  enable_intranode_visibility = false # flaw
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
  enable_intranode_visibility = true
}
variable "wanted" {}
resource "google_container_cluster" "unknown" {
  enable_intranode_visibility = var.wanted
}
`,
  },
});
