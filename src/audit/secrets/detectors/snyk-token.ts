import { custom } from '../detector.ts';
import { hex } from '../shape.ts';
import { given } from './formats/given.ts';

const id = '[a-f0-9]{8}-[a-f0-9]{4}-4[a-f0-9]{3}-[89ab][a-f0-9]{3}-[a-f0-9]{12}';

export const snykToken = custom({
  name: 'snyk-token',
  title: 'Snyk token',
  provider: 'Snyk',
  grants: "read the organisation's findings and change its projects as the user or service account may",
  revoke: 'https://docs.snyk.io/snyk-api/authentication-for-api/revoke-and-regenerate-a-snyk-api-token',
  confidence: 'medium',
  keywords: [
    'snyk_uat.',
    'snyk_sat.',
    'snyk_token',
    'snyk-token',
    'snyk_api',
    'snyk auth',
    'snykapitoken',
    'snyktoken',
  ],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>snyk_(?:uat|sat)\\.[a-f0-9]{8}\\.[A-Za-z0-9_-]{20,600}\\.[A-Za-z0-9_-]{40,120}|(?<=snyk auth )${id}|${given('snyk_(?:api_)?(?:token|key)', id)})(?![A-Za-z0-9-])`,
    'dg',
  ),
  window: { before: 160, after: 900 },
  entropy: 3,
  make: (random) =>
    `${hex(8).make(random)}-${hex(4).make(random)}-4${hex(3).make(random)}-a${hex(3).make(random)}-${hex(12).make(random)}`,
  bad: ['SNYK_TOKEN={secret}', 'snyk auth {secret}'],
  good: [
    'SNYK_TOKEN=$SNYK_TOKEN',
    'snyk_org_id: 2f1c9f0e-41f5-4d7e-9e6b-0b6c1b1b7f43',
    'snyk auth 00000000-0000-4000-8000-000000000000',
  ],
});
