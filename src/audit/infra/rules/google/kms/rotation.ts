import { infraRule } from '../../../infra-rule.ts';
import { rotatesWithin } from '../shared-buckets.ts';

/** Key is not changed every 90 days. */
export const googleKmsRotation = infraRule({
  name: 'google-kms-rotation',
  title: 'Key is not changed every 90 days',
  severity: 'low',
  cwe: 324,
  what: 'The key is rotated less often than every 90 days, or never.',
  why: 'A key that leaked opens everything that was ever encrypted with it.',
  fix: ['Set `rotation_period` to 7776000s or less.'],
  references: ['https://cloud.google.com/kms/docs/key-rotation'],
  applies: ['google.kms.key'],
  // Others cannot be rotated by themselves.
  where: { at: 'purpose', is: 'ENCRYPT_DECRYPT', absent: 'holds' },
  must: { check: rotatesWithin(7_776_000) },
  mend: { set: { rotation_period: '7776000s' } },
  bad: {
    terraform: [
      `resource "google_kms_crypto_key" "orders" {
  rotation_period = "15552000s" # flaw
}
`,
      `resource "google_kms_crypto_key" "orders" { # flaw
  name = "orders"
}
`,
    ],
  },
  good: {
    terraform: `resource "google_kms_crypto_key" "orders" {
  rotation_period = "7776000s"
}
resource "google_kms_crypto_key" "sign" {
  purpose = "ASYMMETRIC_SIGN"
}
`,
  },
});
