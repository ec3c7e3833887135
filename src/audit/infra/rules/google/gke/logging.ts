import { infraRule } from '../../../infra-rule.ts';

/** Cluster sends its logs nowhere. */
export const googleGkeLogging = infraRule({
  name: 'google-gke-logging',
  title: 'Cluster sends its logs nowhere',
  severity: 'low',
  cwe: 778,
  what: '`logging_service` is none.',
  why: 'What happened in a container is gone with it.',
  fix: ['Remove `logging_service`, or set it to logging.googleapis.com/kubernetes.'],
  references: ['https://cloud.google.com/stackdriver/docs/solutions/gke/installing'],
  applies: ['google.gke.cluster'],
  must: { at: 'logging_service', isNot: 'none' },
  mend: { set: { logging_service: undefined } },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  logging_service = "none" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  logging_service = "logging.googleapis.com/kubernetes"
}
resource "google_container_cluster" "defaults" {
  name = "orders"
}
`,
  },
});
