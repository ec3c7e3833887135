import { infraRule } from '../../../infra-rule.ts';

/** Disk is encrypted with a key of Google. */
export const googleComputeDiskKey = infraRule({
  name: 'google-compute-disk-key',
  title: 'Disk is encrypted with a key of Google',
  severity: 'info',
  cwe: 311,
  what: 'No key of your own is used.',
  why: 'You cannot withdraw the key, nor see in a log who used it.',
  fix: ['Set `disk_encryption_key.kms_key_self_link`.'],
  references: ['https://cloud.google.com/compute/docs/disks/customer-managed-encryption'],
  applies: ['google.compute.disk'],
  must: {
    any: [
      { at: 'disk_encryption_key.kms_key_self_link', isSet: true },
      { at: 'disk_encryption_key.raw_key', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "google_compute_disk" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_compute_disk" "orders" {
  disk_encryption_key {
    kms_key_self_link = "example"
  }
}
`,
  },
});
