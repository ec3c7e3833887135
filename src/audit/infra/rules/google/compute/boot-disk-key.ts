import { infraRule } from '../../../infra-rule.ts';

/** Disk of the machine is encrypted with a key of Google. */
export const googleComputeBootDiskKey = infraRule({
  name: 'google-compute-boot-disk-key',
  title: 'Disk of the machine is encrypted with a key of Google',
  severity: 'info',
  confidence: 'medium',
  cwe: 311,
  what: 'No key of your own is used.',
  why: 'You cannot withdraw the key, nor see in a log who used it.',
  fix: ['Set `kms_key_self_link` of `boot_disk`.'],
  references: ['https://cloud.google.com/compute/docs/disks/customer-managed-encryption'],
  applies: ['google.compute.machine'],
  where: { at: 'boot_disk', isSet: true },
  must: {
    any: [
      { at: 'boot_disk.kms_key_self_link', isSet: true },
      { at: 'boot_disk.disk_encryption_key_raw', isSet: true },
    ],
  },
  bad: {
    terraform: `resource "google_compute_instance" "orders" {
  boot_disk {
    auto_delete = true
  }
}
`,
  },
  good: {
    terraform: `resource "google_compute_instance" "orders" {
  boot_disk {
    kms_key_self_link = "example"
  }
}
`,
  },
});
