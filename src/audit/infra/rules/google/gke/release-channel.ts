import { infraRule } from '../../../infra-rule.ts';

/** Cluster is not kept up to date by itself. */
export const googleGkeReleaseChannel = infraRule({
  name: 'google-gke-release-channel',
  title: 'Cluster is not kept up to date by itself',
  severity: 'info',
  cwe: 1104,
  what: 'No release channel is chosen.',
  why: 'Known weaknesses of Kubernetes stay open until somebody remembers.',
  fix: ['Set `release_channel.channel` to REGULAR or STABLE.'],
  references: ['https://cloud.google.com/kubernetes-engine/docs/concepts/release-channels'],
  applies: ['google.gke.cluster'],
  must: { at: 'release_channel.channel', isNot: 'UNSPECIFIED', absent: 'fails' },
  bad: {
    terraform: `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  release_channel {
    channel = "REGULAR"
  }
}
`,
  },
});
