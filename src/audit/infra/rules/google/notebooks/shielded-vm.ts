import { infraRule } from '../../../infra-rule.ts';

/** Nobody checks how the machine of the notebook starts. */
export const googleNotebooksShieldedVm = infraRule({
  name: 'google-notebooks-shielded-vm',
  title: 'Nobody checks how the machine of the notebook starts',
  severity: 'low',
  cwe: 353,
  what: 'Parts of the shield are off.',
  why: 'What changed its firmware or kernel stays unseen.',
  fix: ['Set `enable_vtpm` and `enable_integrity_monitoring` to true in `shielded_instance_config`.'],
  references: ['https://cloud.google.com/compute/shielded-vm/docs/shielded-vm'],
  applies: ['google.notebooks.instance'],
  must: {
    all: [
      { at: 'shielded_instance_config.enable_vtpm', isNot: false },
      { at: 'shielded_instance_config.enable_integrity_monitoring', isNot: false },
      { at: 'shielded_instance_config.enable_secure_boot', isNot: false },
    ],
  },
  bad: {
    terraform: `resource "google_notebooks_instance" "orders" {
  shielded_instance_config {
    enable_vtpm = false # flaw
  }
}
`,
  },
  good: {
    terraform: `resource "google_notebooks_instance" "orders" {
  name = "orders"
}
`,
  },
});
