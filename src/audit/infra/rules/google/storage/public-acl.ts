import { infraRule } from '../../../infra-rule.ts';

/** Files of the bucket can be read by everybody. */
export const googleStoragePublicAcl = infraRule({
  name: 'google-storage-public-acl',
  title: 'Files of the bucket can be read by everybody',
  severity: 'high',
  cwe: 732,
  what: 'An access list names everybody, or everybody with a Google account.',
  why: 'Programs search for such buckets all the time; what is in it should be taken as published.',
  fix: ['Remove allUsers and allAuthenticatedUsers; hand out single files by signed links.'],
  references: ['https://cloud.google.com/storage/docs/access-control/lists'],
  applies: ['google.storage.acl', 'google.storage.access-control', 'google.storage.bucket'],
  must: {
    all: [
      { at: 'entity', isNot: ['allUsers', 'allAuthenticatedUsers'], anyCase: true },
      { at: 'role_entity', matchesNot: /:(?:allUsers|allAuthenticatedUsers)$/i },
      { at: 'predefined_acl', isNot: ['publicRead', 'publicReadWrite', 'authenticatedRead'], anyCase: true },
      { at: 'default_acl', isNot: ['publicRead', 'publicReadWrite', 'authenticatedRead'], anyCase: true },
    ],
  },
  bad: {
    terraform: [
      `resource "google_storage_bucket_access_control" "orders" {
  bucket = "orders"
  role   = "READER"
  entity = "allUsers" # flaw
}
`,
      `resource "google_storage_bucket_acl" "orders" {
  bucket         = "orders"
  predefined_acl = "publicRead" # flaw
}
`,
      `resource "google_storage_default_object_acl" "orders" {
  bucket      = "orders"
  role_entity = ["READER:allUsers"] # flaw
}
`,
    ],
  },
  good: {
    terraform: `resource "google_storage_bucket_access_control" "orders" {
  entity = "user-jane@example.com"
}
resource "google_storage_bucket_acl" "orders" {
  role_entity = ["OWNER:user-jane@example.com"]
}
`,
  },
});
