import { custom } from '../detector.ts';
import { begin, end, isDer, makePem } from './formats/pem.ts';

export const googleServiceAccountKey = custom({
  name: 'google-service-account-key',
  title: 'Google Cloud service account key',
  provider: 'Google Cloud',
  grants: 'sign in as the service account from anywhere, with everything it may do in the project',
  revoke: 'https://cloud.google.com/iam/docs/keys-create-delete#deleting',
  references: ['https://cloud.google.com/iam/docs/service-account-creds#key-types'],
  severity: 'critical',
  keywords: ['private_key_id'],
  pattern:
    /private_key_id\\?["']\s{0,20}:\s{0,20}\\?["'][a-f0-9]{40}\\?["']\s{0,20},\s{0,60}\\?["']private_key\\?["']\s{0,20}:\s{0,20}\\?["'](?<secret>-----BEGIN PRIVATE KEY[-]{5}[A-Za-z0-9+/=\s\\]{400,4000}?-----END PRIVATE KEY-----)/dg,
  window: { before: 64, after: 5000 },
  accept: isDer,
  make: (random) => makePem(random, 'PRIVATE KEY', [0x30, 0x82, 0x04, 0xbe], 1214).replaceAll('\n', '\\n'),
  bad: [
    `{\n  "type": "service_account",\n  "private_key_id": "${'0a1b2c3d4e'.repeat(4)}",\n  "private_key": "{secret}\\n",\n  "client_email": "deploy@shop.iam.gserviceaccount.com"\n}`,
    `GCP_KEY='{"type":"service_account","private_key_id":"${'0a1b2c3d4e'.repeat(4)}","private_key":"{secret}\\n"}'`,
  ],
  good: [
    `{ "private_key_id": "…", "private_key": "${begin('PRIVATE KEY')}\\n...\\n${end('PRIVATE KEY')}\\n" }`,
    '"private_key_id": var.key_id, "private_key": var.private_key',
  ],
});
