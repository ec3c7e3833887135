import { custom } from '../detector.ts';
import { uuid } from '../shape.ts';
import { given } from './formats/given.ts';

const id = '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}';

export const scalewaySecretKey = custom({
  name: 'scaleway-secret-key',
  title: 'Scaleway secret key',
  provider: 'Scaleway',
  grants: 'call the Scaleway API as the user or application that it belongs to',
  revoke: 'https://www.scaleway.com/en/docs/iam/how-to/create-api-keys/',
  severity: 'critical',
  confidence: 'medium',
  keywords: ['scw', 'scaleway_secret'],
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?<secret>(?=${id})(?<=(?<![A-Za-z0-9])SCW[A-Z0-9]{17}(?![A-Z0-9])[^\\n]{0,40}\\n?[^\\n]{0,60})${id}|${given('(?:scw|scaleway)_secret(?:_key)?', id)})(?![A-Za-z0-9-])`,
    'dg',
  ),
  entropy: 3,
  make: uuid.make,
  bad: ['SCW_SECRET_KEY={secret}', `access_key: ${'SCW'}Z8K3QX7PD5RT1MNWV\nsecret_key: {secret}\n`],
  good: [
    'SCW_DEFAULT_PROJECT_ID=2f1c9f0e-41f5-4d7e-9e6b-0b6c1b1b7f43',
    'SCW_SECRET_KEY=00000000-0000-0000-0000-000000000000',
  ],
});
