import { infraRule } from '../../../infra-rule.ts';
import { letsNobodyIn } from '../shared-firewall.ts';

/** Port 80 is open to everybody. */
export const googleComputeOpenHttp = infraRule({
  name: 'google-compute-open-http',
  title: 'Port 80 is open to everybody',
  severity: 'info',
  cwe: 284,
  what: 'Plain HTTP is open to the internet.',
  why: 'What it serves can be read and changed on the way; a load balancer with TLS should stand before it.',
  fix: ['Allow the addresses that are meant, or use Identity-Aware Proxy or a VPN.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  must: { check: letsNobodyIn({ ports: [80] }) },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["80"] # flaw
  }
  source_ranges = ["0.0.0.0/0"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["80"]
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
