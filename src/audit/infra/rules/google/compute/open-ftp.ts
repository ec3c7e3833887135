import { infraRule } from '../../../infra-rule.ts';
import { letsNobodyIn } from '../shared-firewall.ts';

/** FTP is open to everybody. */
export const googleComputeOpenFtp = infraRule({
  name: 'google-compute-open-ftp',
  title: 'FTP is open to everybody',
  severity: 'high',
  cwe: 284,
  what: 'Port 20 or 21 is open to the internet.',
  why: 'Passwords are sent as plain text and guessed all the time.',
  fix: ['Allow the addresses that are meant, or use Identity-Aware Proxy or a VPN.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  must: { check: letsNobodyIn({ ports: [20, 21] }) },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["21"] # flaw
  }
  source_ranges = ["0.0.0.0/0"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["21"]
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
