import { infraRule } from '../../../infra-rule.ts';

/** Bucket keeps no old versions. */
export const googleStorageVersioning = infraRule({
  name: 'google-storage-versioning',
  title: 'Bucket keeps no old versions',
  severity: 'info',
  cwe: 693,
  what: 'Files that are overwritten or deleted are gone.',
  why: 'A mistake, or an attacker who deletes to extort, takes the data at once.',
  fix: ['Set `versioning.enabled` to true, with rules that delete old versions in time.'],
  references: ['https://cloud.google.com/storage/docs/object-versioning'],
  applies: ['google.storage.bucket'],
  must: { at: 'versioning.enabled', is: true },
  mend: { set: { 'versioning.enabled': true } },
  bad: {
    terraform: [
      `resource "google_storage_bucket" "orders" {
  versioning {
    enabled = false # flaw
  }
}
`,
      `resource "google_storage_bucket" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_storage_bucket" "orders" {
  versioning {
    enabled = true
  }
}
variable "wanted" {}
resource "google_storage_bucket" "unknown" {
  versioning {
    enabled = var.wanted
  }
}
`,
  },
});
