import { infraRule } from '../../../infra-rule.ts';

/** Cluster is not monitored. */
export const googleGkeMonitoring = infraRule({
  name: 'google-gke-monitoring',
  title: 'Cluster is not monitored',
  severity: 'info',
  cwe: 778,
  what: '`monitoring_service` is none.',
  why: 'Misuse that shows in load and errors stays unseen.',
  fix: ['Remove `monitoring_service`, or set it to monitoring.googleapis.com/kubernetes.'],
  references: ['https://cloud.google.com/stackdriver/docs/solutions/gke/installing'],
  applies: ['google.gke.cluster'],
  must: { at: 'monitoring_service', isNot: 'none' },
  mend: { set: { monitoring_service: undefined } },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  monitoring_service = "none" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  monitoring_service = "monitoring.googleapis.com/kubernetes"
}
resource "google_container_cluster" "defaults" {
  name = "orders"
}
`,
  },
});
