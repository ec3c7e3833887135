import { infraRule } from '../../../infra-rule.ts';

/** Load balancer accepts old versions of TLS. */
export const googleComputeSslPolicy = infraRule({
  name: 'google-compute-ssl-policy',
  title: 'Load balancer accepts old versions of TLS',
  severity: 'low',
  cwe: 327,
  what: 'The policy allows TLS 1.0 or 1.1: they are allowed unless it says otherwise.',
  why: 'An attacker on the way can talk a connection down to the old version and then read it.',
  fix: ['Set `min_tls_version` to TLS_1_2 and `profile` to MODERN or RESTRICTED.'],
  references: ['https://cloud.google.com/load-balancing/docs/ssl-policies-concepts'],
  applies: ['google.compute.ssl-policy'],
  must: {
    any: [
      { at: 'min_tls_version', is: ['TLS_1_2', 'TLS_1_3'] },
      {
        all: [
          { at: 'profile', is: 'RESTRICTED' },
          { at: 'min_tls_version', isSet: false },
        ],
      },
    ],
  },
  mend: { set: { min_tls_version: 'TLS_1_2' } },
  bad: {
    terraform: [
      `resource "google_compute_ssl_policy" "orders" {
  min_tls_version = "TLS_1_0" # flaw
}
`,
      `resource "google_compute_ssl_policy" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_ssl_policy" "orders" {
  min_tls_version = "TLS_1_2"
}
variable "wanted" {}
resource "google_compute_ssl_policy" "unknown" {
  min_tls_version = var.wanted
}
`,
  },
});
