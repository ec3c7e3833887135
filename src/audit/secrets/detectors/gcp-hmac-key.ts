import { custom } from '../detector.ts';
import { base64 } from '../shape.ts';
import { near } from './formats/near.ts';

export const gcpHmacKey = custom({
  name: 'gcp-hmac-key',
  title: 'Google Cloud Storage HMAC secret',
  provider: 'Google Cloud',
  grants: 'read and write the buckets of the account that it belongs to, over the S3 protocol',
  revoke: 'https://cloud.google.com/storage/docs/authentication/managing-hmackeys',
  references: ['https://cloud.google.com/storage/docs/authentication/hmackeys'],
  severity: 'critical',
  keywords: ['goog'],
  pattern: new RegExp(
    `(?<secret>${near('(?<![A-Za-z0-9])GOOG(?:1E[A-Z0-9]{55}|[A-Z0-9]{20})(?![A-Za-z0-9])', '(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{40}(?![A-Za-z0-9+/=])')})`,
    'dg',
  ),
  window: { before: 420, after: 480 },
  entropy: 4,
  accept: (key) => /\d/.test(key) && /[A-Z]/.test(key) && /[a-z]/.test(key),
  make: (random) => `a7Q${base64(36).make(random)}x`,
  bad: [
    `GCS_HMAC_ID=${'GOOG1E'}${'MZ5QX2PLB7'.repeat(5)}KQ7WA\nGCS_HMAC_SECRET={secret}\n`,
    `{ accessId: "${'GOOG'}TS7C7FUP3AIRVJTE2BCD", secret: "{secret}" }`,
  ],
  good: [`GOOG1E${'x'.repeat(55)} and its secret`, 'google_compute_instance = 1'],
});
