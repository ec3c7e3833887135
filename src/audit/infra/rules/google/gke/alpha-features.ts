import { infraRule } from '../../../infra-rule.ts';

/** Cluster has features of Kubernetes that are not finished. */
export const googleGkeAlphaFeatures = infraRule({
  name: 'google-gke-alpha-features',
  title: 'Cluster has features of Kubernetes that are not finished',
  severity: 'info',
  cwe: 1104,
  what: 'It is an alpha cluster.',
  why: 'It gets no updates of security and is deleted after 30 days.',
  fix: ['Remove `enable_kubernetes_alpha`.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/concepts/alpha-clusters'],
  applies: ['google.gke.cluster'],
  must: { at: 'enable_kubernetes_alpha', is: false, absent: 'holds' },
  mend: { set: { enable_kubernetes_alpha: false }, isDisruptive: true },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  enable_kubernetes_alpha = true # flaw
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  enable_kubernetes_alpha = false
}
variable "wanted" {}
resource "google_container_cluster" "unknown" {
  enable_kubernetes_alpha = var.wanted
}
resource "google_container_cluster" "defaults" {
  location = "westeurope"
}
`,
  },
});
