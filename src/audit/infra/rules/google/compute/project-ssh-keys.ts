import { infraRule } from '../../../infra-rule.ts';

/** Keys of the whole project open the machine. */
export const googleComputeProjectSshKeys = infraRule({
  name: 'google-compute-project-ssh-keys',
  title: 'Keys of the whole project open the machine',
  severity: 'low',
  confidence: 'medium',
  cwe: 287,
  what: 'SSH keys in the metadata of the project are accepted.',
  why: 'A key that was meant for one machine opens all of them.',
  fix: ['Set `block-project-ssh-keys` to TRUE in `metadata`, or use OS Login.'],
  references: ['https://cloud.google.com/compute/docs/connect/restrict-ssh-keys'],
  applies: ['google.compute.machine'],
  // OS Login does not look at keys in metadata.
  where: { at: 'metadata.enable-oslogin', isNot: true, anyCase: true },
  must: { at: 'metadata.block-project-ssh-keys', is: [true, '1'], anyCase: true },
  mend: { set: { 'metadata.block-project-ssh-keys': 'true' }, isDisruptive: true },
  bad: {
    terraform: [
      `resource "google_compute_instance" "orders" {
  metadata = {
    block-project-ssh-keys = false # flaw
  }
}
`,
      `resource "google_compute_instance" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  metadata = {
    block-project-ssh-keys = true
  }
}
`,
  },
});
