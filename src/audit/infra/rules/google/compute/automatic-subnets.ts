import { infraRule } from '../../../infra-rule.ts';

/** Network makes a subnet in every region by itself. */
export const googleComputeAutomaticSubnets = infraRule({
  name: 'google-compute-automatic-subnets',
  title: 'Network makes a subnet in every region by itself',
  severity: 'info',
  confidence: 'medium',
  cwe: 923,
  what: 'Subnets with fixed ranges come into being in every region, those of the future too.',
  why: 'Ranges collide with others, and machines can be placed where nobody looks.',
  fix: ['Set `auto_create_subnetworks` to false and write the subnets that are needed.'],
  references: ['https://cloud.google.com/vpc/docs/subnets'],
  applies: ['google.compute.network'],
  must: { at: 'auto_create_subnetworks', is: false },
  mend: { set: { auto_create_subnetworks: false }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_compute_network" "orders" {
  auto_create_subnetworks = true # flaw
}
`,
      `resource "google_compute_network" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_network" "orders" {
  auto_create_subnetworks = false
}
variable "wanted" {}
resource "google_compute_network" "unknown" {
  auto_create_subnetworks = var.wanted
}
`,
  },
});
