import { infraRule } from '../../../infra-rule.ts';

/** Bucket is encrypted with a key of Google. */
export const googleStorageCustomerManagedKey = infraRule({
  name: 'google-storage-customer-managed-key',
  title: 'Bucket is encrypted with a key of Google',
  severity: 'info',
  confidence: 'medium',
  cwe: 311,
  what: 'The key of the data is made, kept and rotated by Google alone.',
  why: 'You cannot withdraw it, nor see in a log who used it.',
  fix: ['Set `encryption.default_kms_key_name`.'],
  references: ['https://cloud.google.com/storage/docs/encryption/customer-managed-keys'],
  applies: ['google.storage.bucket'],
  must: { at: 'encryption.default_kms_key_name', isSet: true },
  bad: {
    terraform: `resource "google_storage_bucket" "orders" { # flaw
  name = "orders"
}
`,
  },
  good: {
    terraform: `resource "google_storage_bucket" "orders" {
  encryption {
    default_kms_key_name = "example"
  }
}
`,
  },
});
