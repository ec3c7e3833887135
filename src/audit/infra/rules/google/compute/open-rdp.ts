import { infraRule } from '../../../infra-rule.ts';
import { letsNobodyIn } from '../shared-firewall.ts';

/** Everybody may try to sign in by Remote Desktop. */
export const googleComputeOpenRdp = infraRule({
  name: 'google-compute-open-rdp',
  title: 'Everybody may try to sign in by Remote Desktop',
  severity: 'high',
  cwe: 284,
  what: 'Port 3389 is open to the internet.',
  why: 'It is the door through which most extortion begins.',
  fix: ['Allow the addresses that are meant, or use Identity-Aware Proxy or a VPN.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  must: { check: letsNobodyIn({ ports: [3389] }) },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["80", "3300-3400"] # flaw
  }
  source_ranges = ["0.0.0.0/0"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["80", "3300-3400"]
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
