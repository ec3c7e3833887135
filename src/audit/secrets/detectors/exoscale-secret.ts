import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { near } from './formats/near.ts';

export const exoscaleSecret = custom({
  name: 'exoscale-secret',
  title: 'Exoscale API secret',
  provider: 'Exoscale',
  grants: 'call Exoscale as its role allows: start, read and delete machines and buckets',
  revoke: 'https://community.exoscale.com/product/iam/how-to/api-keys/',
  severity: 'critical',
  keywords: ['exo'],
  pattern: new RegExp(
    `(?<secret>${near('(?<![A-Za-z0-9])EXO[a-f0-9]{24,26}(?![A-Za-z0-9])', '(?<![A-Za-z0-9_-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_=-])')})`,
    'dg',
  ),
  window: { before: 420, after: 480 },
  entropy: 3.8,
  accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  make: (random) => `a7Q${base62(40).make(random)}`,
  bad: [`EXOSCALE_API_KEY=${'EXO'}0f1e2d3c4b5a69788796a5b4\nEXOSCALE_API_SECRET={secret}\n`],
  good: [`key = "${'EXO'}0f1e2d3c4b5a69788796a5b4"\nsecret = var.exoscale_secret_of_the_deployment_role_xyz`],
});
