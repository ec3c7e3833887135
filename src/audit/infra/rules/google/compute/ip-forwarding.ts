import { infraRule } from '../../../infra-rule.ts';

/** Machine forwards packets of others. */
export const googleComputeIpForwarding = infraRule({
  name: 'google-compute-ip-forwarding',
  title: 'Machine forwards packets of others',
  severity: 'low',
  confidence: 'medium',
  cwe: 441,
  what: 'The machine may send packets that are not its own.',
  why: 'When it is taken over it can pass for others and lead traffic around firewalls.',
  fix: ['Set `can_ip_forward` to false, unless the machine is a router.'],
  references: ['https://cloud.google.com/vpc/docs/using-routes'],
  applies: ['google.compute.machine'],
  where: { at: 'name', startsNotWith: 'gke-' },
  must: { at: 'can_ip_forward', is: false, absent: 'holds' },
  mend: { set: { can_ip_forward: false }, isDisruptive: true },
  bad: {
    terraform: `resource "google_compute_instance" "orders" {
  can_ip_forward = true # flaw
}
`,
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  can_ip_forward = false
}
variable "wanted" {}
resource "google_compute_instance" "unknown" {
  can_ip_forward = var.wanted
}
resource "google_compute_instance" "defaults" {
  location = "westeurope"
}
`,
  },
});
