import { infraRule } from '../../../infra-rule.ts';

/** Cluster decides by attributes as in old days. */
export const googleGkeLegacyAbac = infraRule({
  name: 'google-gke-legacy-abac',
  title: 'Cluster decides by attributes as in old days',
  severity: 'high',
  cwe: 285,
  what: 'Legacy authorization is on.',
  why: 'Programs in the cluster may do far more than their roles say.',
  fix: ['Set `enable_legacy_abac` to false, or leave it out.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/hardening-your-cluster'],
  applies: ['google.gke.cluster'],
  must: { at: 'enable_legacy_abac', is: false, absent: 'holds' },
  mend: { set: { enable_legacy_abac: false } },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  enable_legacy_abac = true # flaw
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  enable_legacy_abac = false
}
variable "wanted" {}
resource "google_container_cluster" "unknown" {
  enable_legacy_abac = var.wanted
}
resource "google_container_cluster" "defaults" {
  location = "westeurope"
}
`,
  },
});
