import { infraRule } from '../../../infra-rule.ts';

/** Machines with IPv6 reach Google over the internet. */
export const googleComputePrivateGoogleAccessIpv6 = infraRule({
  name: 'google-compute-private-google-access-ipv6',
  title: 'Machines with IPv6 reach Google over the internet',
  severity: 'info',
  cwe: 923,
  what: 'Private Google access for IPv6 is off.',
  why: 'Calls leave the network that could stay in it.',
  fix: ['Set `private_ipv6_google_access` to ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE.'],
  references: ['https://cloud.google.com/vpc/docs/private-google-access'],
  applies: ['google.compute.subnetwork'],
  where: { at: 'stack_type', is: 'IPV4_IPV6' },
  must: {
    at: 'private_ipv6_google_access',
    is: ['ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE', 'ENABLE_BIDIRECTIONAL_ACCESS_TO_GOOGLE'],
  },
  mend: { set: { private_ipv6_google_access: 'ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE' } },
  bad: {
    terraform: [
      `resource "google_compute_subnetwork" "orders" {
  stack_type = "IPV4_IPV6"
  private_ipv6_google_access = "DISABLE_GOOGLE_ACCESS" # flaw
}
`,
      `resource "google_compute_subnetwork" "orders" { # flaw
  stack_type = "IPV4_IPV6"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_subnetwork" "orders" {
  stack_type = "IPV4_IPV6"
  private_ipv6_google_access = "ENABLE_OUTBOUND_VM_ACCESS_TO_GOOGLE"
}
variable "wanted" {}
resource "google_compute_subnetwork" "unknown" {
  stack_type = "IPV4_IPV6"
  private_ipv6_google_access = var.wanted
}
`,
  },
});
