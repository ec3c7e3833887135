import { infraRule } from '../../../infra-rule.ts';

/** Firewall opens every port to other machines. */
export const googleComputeInternalAllPorts = infraRule({
  name: 'google-compute-internal-all-ports',
  title: 'Firewall opens every port to other machines',
  severity: 'low',
  confidence: 'medium',
  cwe: 923,
  what: 'The rule allows all ports from some addresses.',
  why: 'One machine that is taken over reaches all others on every port.',
  fix: ['List protocols and ports that are used.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.firewall'],
  // What is open to everybody is told by a rule of its own.
  where: {
    all: [
      { at: 'direction', isNot: 'EGRESS' },
      { at: 'source_ranges', isNot: ['0.0.0.0/0', '::/0'] },
    ],
  },
  must: {
    all: [
      { at: 'allow.protocol', isNot: 'all', anyCase: true },
      { at: 'allow.ports', isNot: ['0-65535', '1-65535'] },
    ],
  },
  bad: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "all" # flaw
  }
  source_ranges = ["10.0.0.0/8"]
}
`,
  },
  good: {
    terraform: `resource "google_compute_firewall" "orders" {
  allow {
    protocol = "tcp"
    ports    = ["443"]
  }
}
`,
  },
});
