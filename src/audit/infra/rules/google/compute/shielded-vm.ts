import { infraRule } from '../../../infra-rule.ts';

/** Nobody checks how the machine starts. */
export const googleComputeShieldedVm = infraRule({
  name: 'google-compute-shielded-vm',
  title: 'Nobody checks how the machine starts',
  severity: 'low',
  cwe: 353,
  what: 'It is not said that the machine is shielded, or parts of it are off.',
  why: 'What changed its firmware or kernel stays unseen.',
  fix: ['Add `shielded_instance_config` with integrity monitoring and a virtual TPM.'],
  references: ['https://cloud.google.com/compute/shielded-vm/docs/shielded-vm'],
  applies: ['google.compute.machine'],
  where: { at: 'source_instance_template', isSet: false },
  must: {
    all: [
      { at: 'shielded_instance_config', isSet: true },
      { at: 'shielded_instance_config.enable_vtpm', isNot: false },
      { at: 'shielded_instance_config.enable_integrity_monitoring', isNot: false },
    ],
  },
  bad: {
    terraform: [
      `resource "google_compute_instance" "orders" { # flaw
  name = "orders"
}
`,
      `resource "google_compute_instance" "orders" {
  shielded_instance_config {
    enable_vtpm = false # flaw
  }
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  shielded_instance_config {
    enable_secure_boot = true
  }
}
`,
  },
});
