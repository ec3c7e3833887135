import { infraRule } from '../../../infra-rule.ts';

/** Firewall opens whole ranges of ports. */
export const googleComputePortRange = infraRule({
  name: 'google-compute-port-range',
  title: 'Firewall opens whole ranges of ports',
  severity: 'info',
  cwe: 284,
  what: 'The rule allows a range of ports instead of those that are used.',
  why: 'What is started there tomorrow is open without anybody deciding so.',
  fix: ['List the ports that are used.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  where: { at: 'direction', isNot: 'EGRESS' },
  must: { at: 'allow.ports', matchesNot: /^(?![01]-65535$).*-/ },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["8000-9000"] # flaw
  }
  source_ranges = ["10.0.0.0/8"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["8443"]
  }
}
`,
  },
});
