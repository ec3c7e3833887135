import { infraRule } from '../../../infra-rule.ts';
import { hasUnknownMap } from '../shared-buckets.ts';

/** Load balancer answers plain HTTP. */
export const googleComputePlainHttpProxy = infraRule({
  name: 'google-compute-plain-http-proxy',
  title: 'Load balancer answers plain HTTP',
  severity: 'medium',
  confidence: 'medium',
  cwe: 319,
  what: 'Requests without TLS are passed on instead of being sent to HTTPS.',
  why: 'Whoever is on the way reads cookies and passwords and can change pages.',
  fix: ['Let the URL map redirect: `default_url_redirect.https_redirect = true`.'],
  references: ['https://cloud.google.com/load-balancing/docs/https/setting-up-http-https-redirect'],
  applies: ['google.compute.http-proxy'],
  // Within a network plain HTTP is another question.
  where: {
    not: {
      connected: 'google.compute.forwarding-rule',
      via: 'target',
      where: { at: 'load_balancing_scheme', startsWith: 'INTERNAL' },
    },
  },
  must: {
    any: [
      {
        connected: 'google.compute.url-map',
        via: 'url_map',
        where: { at: 'default_url_redirect.https_redirect', is: true },
      },
      { check: hasUnknownMap },
    ],
  },
  bad: {
    terraform: `resource "google_compute_url_map" "orders" {
  default_service = "example"
}
resource "google_compute_target_http_proxy" "orders" {
  url_map = google_compute_url_map.orders.id
}
`,
  },
  good: {
    terraform: [
      `resource "google_compute_url_map" "orders" {
  default_url_redirect {
    https_redirect = true
  }
}
resource "google_compute_target_http_proxy" "orders" {
  url_map = google_compute_url_map.orders.id
}
`,
      `resource "google_compute_url_map" "orders" {
  default_service = "example"
}
resource "google_compute_region_target_http_proxy" "orders" {
  url_map = google_compute_url_map.orders.id
}
resource "google_compute_forwarding_rule" "orders" {
  target                = google_compute_region_target_http_proxy.orders.id
  load_balancing_scheme = "INTERNAL_MANAGED"
}
`,
    ],
  },
});
