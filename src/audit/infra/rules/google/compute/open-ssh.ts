import { infraRule } from '../../../infra-rule.ts';
import { letsNobodyIn } from '../shared-firewall.ts';

/** Everybody may try to sign in by SSH. */
export const googleComputeOpenSsh = infraRule({
  name: 'google-compute-open-ssh',
  title: 'Everybody may try to sign in by SSH',
  severity: 'high',
  cwe: 284,
  what: 'Port 22 is open to the internet.',
  why: 'It is tried day and night, with guessed passwords and with each new weakness of servers.',
  fix: ['Allow the addresses that are meant, or use Identity-Aware Proxy or a VPN.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  must: { check: letsNobodyIn({ ports: [22] }) },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["22"] # flaw
  }
  source_ranges = ["0.0.0.0/0"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["22"]
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
