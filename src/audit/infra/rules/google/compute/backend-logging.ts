import { infraRule } from '../../../infra-rule.ts';

/** Requests to the load balancer are not logged. */
export const googleComputeBackendLogging = infraRule({
  name: 'google-compute-backend-logging',
  title: 'Requests to the load balancer are not logged',
  severity: 'info',
  confidence: 'medium',
  cwe: 778,
  what: 'Logs of the service are off.',
  why: 'After an attack nobody can tell what was asked for.',
  fix: ['Set `log_config.enable` to true.'],
  references: ['https://cloud.google.com/load-balancing/docs/https/https-logging-monitoring'],
  applies: ['google.compute.backend-service'],
  where: { at: 'protocol', is: ['HTTP', 'HTTPS', 'HTTP2'], absent: 'holds' },
  must: { at: 'log_config.enable', is: true },
  mend: { set: { 'log_config.enable': true } },
  bad: {
    terraform: [
      `resource "google_compute_backend_service" "orders" {
  log_config {
    enable = false # flaw
  }
}
`,
      `resource "google_compute_backend_service" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_backend_service" "orders" {
  log_config {
    enable = true
  }
}
variable "wanted" {}
resource "google_compute_backend_service" "unknown" {
  log_config {
    enable = var.wanted
  }
}
`,
  },
});
