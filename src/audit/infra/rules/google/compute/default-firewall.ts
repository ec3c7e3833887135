import { infraRule } from '../../../infra-rule.ts';

/** Network has the default firewall rules. */
export const googleComputeDefaultFirewall = infraRule({
  name: 'google-compute-default-firewall',
  title: 'Network has the default firewall rules',
  severity: 'low',
  confidence: 'medium',
  cwe: 284,
  what: 'A rule named like those that Google makes, default…, belongs to the network.',
  why: 'They open SSH and Remote Desktop to everybody.',
  fix: ['Delete the default rules and write those that are needed.'],
  references: ['https://cloud.google.com/firewall/docs/firewalls'],
  applies: ['google.compute.network'],
  must: {
    not: {
      connected: 'google.compute.firewall',
      via: 'network',
      where: { at: 'name', startsWith: 'default' },
    },
  },
  bad: {
    terraform: `resource "google_compute_network" "orders" {
  name = "orders"
}
resource "google_compute_firewall" "orders" {
  name    = "default-allow-ssh"
  network = google_compute_network.orders.name
}
`,
  },
  good: {
    terraform: `resource "google_compute_network" "orders" {
  name = "orders"
}
resource "google_compute_firewall" "orders" {
  name    = "allow-web"
  network = google_compute_network.orders.name
}
`,
  },
});
