import { infraRule } from '../../../infra-rule.ts';
import { isNotWritten } from '../../shared-secrets.ts';

/** Key of the disk is written down. */
export const googleComputeDiskWrittenKey = infraRule({
  name: 'google-compute-disk-written-key',
  title: 'Key of the disk is written down',
  severity: 'high',
  cwe: 798,
  what: 'The key itself stands in the program.',
  why: 'Whoever reads the repository or a state file can read the disk.',
  fix: ['Use a key of Cloud KMS: `kms_key_self_link`.'],
  references: ['https://cloud.google.com/compute/docs/disks/customer-supplied-encryption'],
  applies: ['google.compute.disk'],
  must: { check: isNotWritten('disk_encryption_key.raw_key') },
  isSecret: true,
  bad: {
    terraform: `resource "google_compute_disk" "orders" {
  disk_encryption_key {
    raw_key = "example-only" # flaw
  }
}
`,
  },
  good: {
    terraform: `variable "key" {
  sensitive = true
}
resource "google_compute_disk" "orders" {
  disk_encryption_key {
    raw_key = var.key
  }
}
`,
  },
});
