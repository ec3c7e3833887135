import { infraRule } from '../../../infra-rule.ts';
import { letsNobodyIn, sensitivePorts } from '../shared-firewall.ts';

/** Port of a database or for administration is open to everybody. */
export const googleComputeOpenSensitivePort = infraRule({
  name: 'google-compute-open-sensitive-port',
  title: 'Port of a database or for administration is open to everybody',
  severity: 'high',
  cwe: 284,
  what: 'A port that databases, caches or tools for administration listen on is open to the internet.',
  why: 'They are found within minutes, and many ask for no password.',
  fix: ['Allow the addresses that are meant, or use Identity-Aware Proxy or a VPN.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  must: { check: letsNobodyIn({ ports: sensitivePorts }) },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["3306"] # flaw
  }
  source_ranges = ["0.0.0.0/0"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["3306"]
  }
  source_ranges = ["203.0.113.0/24"]
}
resource "google_compute_firewall" "closed" {
  deny {
    protocol = "all"
  }
  source_ranges = ["0.0.0.0/0"]
}
`,
  },
});
