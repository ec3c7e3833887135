import { infraRule } from '../../../infra-rule.ts';
import { letsNobodyIn } from '../shared-firewall.ts';

/** All ports are open to everybody. */
export const googleComputeOpenAllPorts = infraRule({
  name: 'google-compute-open-all-ports',
  title: 'All ports are open to everybody',
  severity: 'high',
  cwe: 284,
  what: 'Every port is open to the internet.',
  why: 'Whatever a machine listens on, by intent or not, is offered to everybody.',
  fix: ['Allow the addresses that are meant, or use Identity-Aware Proxy or a VPN.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  must: { check: letsNobodyIn({ isEverything: true }) },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "all" # flaw
  }
  source_ranges = ["0.0.0.0/0"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "all"
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
