import { infraRule } from '../../../infra-rule.ts';

/** Load balancer uses the default policy for TLS. */
export const googleComputeProxySslPolicy = infraRule({
  name: 'google-compute-proxy-ssl-policy',
  title: 'Load balancer uses the default policy for TLS',
  severity: 'low',
  cwe: 327,
  what: 'No policy is named; the default accepts TLS 1.0.',
  why: 'An attacker on the way can talk a connection down to the old version.',
  fix: ['Set `ssl_policy` to one with TLS 1.2.'],
  references: ['https://cloud.google.com/load-balancing/docs/ssl-policies-concepts'],
  applies: ['google.compute.https-proxy'],
  must: { at: 'ssl_policy', isSet: true },
  bad: {
    terraform: `resource "google_compute_target_https_proxy" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_compute_target_https_proxy" "orders" {
  ssl_policy = "example"
}
`,
  },
});
