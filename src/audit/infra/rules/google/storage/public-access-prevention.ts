import { infraRule } from '../../../infra-rule.ts';

/** Nothing keeps the bucket from being made public. */
export const googleStoragePublicAccessPrevention = infraRule({
  name: 'google-storage-public-access-prevention',
  title: 'Nothing keeps the bucket from being made public',
  severity: 'low',
  cwe: 732,
  what: 'Public access prevention is not enforced.',
  why: 'One role for everybody is then enough to publish it; such buckets are found by guessing names.',
  fix: ['Set `public_access_prevention` to enforced.'],
  references: ['https://cloud.google.com/storage/docs/public-access-prevention'],
  applies: ['google.storage.bucket'],
  must: { at: 'public_access_prevention', is: 'enforced' },
  mend: { set: { public_access_prevention: 'enforced' } },
  bad: {
    terraform: [
      `resource "google_storage_bucket" "orders" {
  public_access_prevention = "inherited" # flaw
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
  public_access_prevention = "enforced"
}
variable "wanted" {}
resource "google_storage_bucket" "unknown" {
  public_access_prevention = var.wanted
}
`,
  },
});
