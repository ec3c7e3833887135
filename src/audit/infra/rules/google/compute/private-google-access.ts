import { infraRule } from '../../../infra-rule.ts';

/** Machines without public addresses cannot reach Google. */
export const googleComputePrivateGoogleAccess = infraRule({
  name: 'google-compute-private-google-access',
  title: 'Machines without public addresses cannot reach Google',
  severity: 'info',
  cwe: 923,
  what: 'Private Google access is off.',
  why: 'Machines get public addresses just to reach storage and registries.',
  fix: ['Set `private_ip_google_access` to true.'],
  references: ['https://cloud.google.com/vpc/docs/private-google-access'],
  applies: ['google.compute.subnetwork'],
  // Subnets of proxies have neither.
  where: {
    at: 'purpose',
    isNot: [
      'REGIONAL_MANAGED_PROXY',
      'GLOBAL_MANAGED_PROXY',
      'INTERNAL_HTTPS_LOAD_BALANCER',
      'PRIVATE_SERVICE_CONNECT',
      'PRIVATE_NAT',
    ],
  },
  must: { at: 'private_ip_google_access', is: true },
  mend: { set: { private_ip_google_access: true } },
  bad: {
    terraform: [
      `resource "google_compute_subnetwork" "orders" {
  private_ip_google_access = false # flaw
}
`,
      `resource "google_compute_subnetwork" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_subnetwork" "orders" {
  private_ip_google_access = true
}
variable "wanted" {}
resource "google_compute_subnetwork" "unknown" {
  private_ip_google_access = var.wanted
}
`,
  },
});
