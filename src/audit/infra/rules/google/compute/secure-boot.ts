import { infraRule } from '../../../infra-rule.ts';

/** Machine starts whatever is on its disk. */
export const googleComputeSecureBoot = infraRule({
  name: 'google-compute-secure-boot',
  title: 'Machine starts whatever is on its disk',
  severity: 'low',
  confidence: 'medium',
  cwe: 353,
  what: 'Secure boot is off.',
  why: 'Boot loaders and kernels that somebody changed are started.',
  fix: ['Set `enable_secure_boot` to true, unless drivers without a signature are needed.'],
  references: ['https://cloud.google.com/compute/shielded-vm/docs/shielded-vm'],
  applies: ['google.compute.machine'],
  where: { at: 'shielded_instance_config', isSet: true },
  must: { at: 'shielded_instance_config.enable_secure_boot', is: true, absent: 'fails' },
  mend: { set: { 'shielded_instance_config.enable_secure_boot': true }, isDisruptive: true },
  bad: {
    terraform: `resource "google_compute_instance" "orders" {
  shielded_instance_config {
    enable_secure_boot = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  shielded_instance_config {
    enable_secure_boot = true
  }
}
variable "wanted" {}
resource "google_compute_instance" "unknown" {
  shielded_instance_config {
    enable_secure_boot = var.wanted
  }
}
resource "google_compute_instance" "defaults" {
  location = "westeurope"
}
`,
  },
});
