import { infraRule } from '../../../infra-rule.ts';

/** Cluster has no labels. */
export const googleGkeLabels = infraRule({
  name: 'google-gke-labels',
  title: 'Cluster has no labels',
  severity: 'info',
  cwe: 1059,
  what: 'Nothing tells whose it is and what it is for.',
  why: 'In an incident nobody knows whom to ask.',
  fix: ['Add `resource_labels` with an owner and a purpose.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/how-to/creating-managing-labels'],
  applies: ['google.gke.cluster'],
  must: { at: 'resource_labels', isSet: true },
  bad: {
    terraform: `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  resource_labels = {
    owner = "orders-team"
  }
}
`,
  },
});
