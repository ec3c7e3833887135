import { infraRule } from '../../../infra-rule.ts';

/** Cluster runs on an old version of Kubernetes. */
export const googleGkeOldVersion = infraRule({
  name: 'google-gke-old-version',
  title: 'Cluster runs on an old version of Kubernetes',
  severity: 'medium',
  cwe: 1104,
  what: 'The version no longer gets security fixes.',
  why: 'Its known weaknesses stay open, until Google upgrades it at a time of its own choice.',
  fix: ['Use a release channel, or name a version that is supported.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/release-schedule'],
  applies: ['google.gke.cluster'],
  must: {
    all: ['min_master_version', 'node_version'].map((at) => ({
      at,
      matchesNot: /^1\.(?:\d|1\d|2[0-7])(?:\.|$)/,
    })),
  },
  bad: {
    terraform: `resource "google_container_cluster" "orders" {
  min_master_version = "1.24" # flaw
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  min_master_version = "1.33"
}
`,
  },
});
