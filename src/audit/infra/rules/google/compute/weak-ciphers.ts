import { infraRule } from '../../../infra-rule.ts';

/** Load balancer offers weak ciphers. */
export const googleComputeWeakCiphers = infraRule({
  name: 'google-compute-weak-ciphers',
  title: 'Load balancer offers weak ciphers',
  severity: 'low',
  cwe: 327,
  what: 'The policy lists ciphers without forward secrecy.',
  why: 'Whoever records traffic today reads it when the key leaks.',
  fix: ['Use the profile MODERN or RESTRICTED, or list only ECDHE ciphers.'],
  references: ['https://cloud.google.com/load-balancing/docs/ssl-policies-concepts'],
  applies: ['google.compute.ssl-policy'],
  must: { at: 'custom_features', matchesNot: /^TLS_RSA_WITH_/ },
  bad: {
    terraform: `resource "google_compute_ssl_policy" "orders" {
  profile         = "CUSTOM"
  min_tls_version = "TLS_1_2"
  custom_features = ["TLS_RSA_WITH_AES_128_CBC_SHA"] # flaw
}
`,
  },
  good: {
    terraform: `resource "google_compute_ssl_policy" "orders" {
  profile         = "CUSTOM"
  min_tls_version = "TLS_1_2"
  custom_features = ["TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"]
}
`,
  },
});
