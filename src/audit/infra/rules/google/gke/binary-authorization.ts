import { infraRule } from '../../../infra-rule.ts';

/** Cluster runs images that nobody vouched for. */
export const googleGkeBinaryAuthorization = infraRule({
  name: 'google-gke-binary-authorization',
  title: 'Cluster runs images that nobody vouched for',
  severity: 'info',
  confidence: 'medium',
  cwe: 345,
  what: 'Binary authorization is off.',
  why: 'An image from anywhere, or one that somebody replaced, is run.',
  fix: ['Set `binary_authorization.evaluation_mode` to PROJECT_SINGLETON_POLICY_ENFORCE.'],
  references: ['https://cloud.google.com/binary-authorization/docs/overview'],
  applies: ['google.gke.cluster'],
  must: { at: 'binary_authorization.evaluation_mode', isNot: 'DISABLED', absent: 'fails' },
  bad: {
    terraform: [
      `resource "google_container_cluster" "orders" { # flaw
  name = "orders"
}
`,
      `resource "google_container_cluster" "orders" {
  enable_binary_authorization = false # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "google_container_cluster" "orders" {
  binary_authorization {
    evaluation_mode = "PROJECT_SINGLETON_POLICY_ENFORCE"
  }
}
`,
  },
});
