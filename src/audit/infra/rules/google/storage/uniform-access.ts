import { infraRule } from '../../../infra-rule.ts';

/** Single files of the bucket can have access lists of their own. */
export const googleStorageUniformAccess = infraRule({
  name: 'google-storage-uniform-access',
  title: 'Single files of the bucket can have access lists of their own',
  severity: 'low',
  cwe: 732,
  what: 'Access is told by roles and by lists at each object.',
  why: 'What was closed by roles stays open by a list that nobody looks at.',
  fix: ['Set `uniform_bucket_level_access` to true.'],
  references: ['https://cloud.google.com/storage/docs/uniform-bucket-level-access'],
  applies: ['google.storage.bucket'],
  must: { at: 'uniform_bucket_level_access', is: true },
  mend: { set: { uniform_bucket_level_access: true } },
  bad: {
    terraform: [
      `resource "google_storage_bucket" "orders" {
  uniform_bucket_level_access = false # flaw
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
  uniform_bucket_level_access = true
}
variable "wanted" {}
resource "google_storage_bucket" "unknown" {
  uniform_bucket_level_access = var.wanted
}
`,
  },
});
