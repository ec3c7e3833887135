import { custom } from '../detector.ts';
import { base64url, lower } from '../shape.ts';
import { decodeJson } from './formats/decode.ts';
import { randomJson } from './formats/sample.ts';

export const mapboxSecretToken = custom({
  name: 'mapbox-secret-token',
  title: 'Mapbox secret token',
  provider: 'Mapbox',
  grants: 'change styles, tilesets and tokens of the account, within its scopes',
  revoke: 'https://docs.mapbox.com/accounts/guides/tokens/',
  keywords: ['sk.eyj'],
  pattern: /(?<![A-Za-z0-9_.])(?<secret>sk\.eyJ[A-Za-z0-9_-]{40,160}\.[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/dg,
  prefix: 'sk.',
  entropy: 3.8,
  accept: (token) => typeof decodeJson(token.split('.')[1] ?? '')?.['u'] === 'string',
  make: (random) =>
    `sk.${randomJson({ u: 'shopmaps', a: `cl${lower(23).make(random)}` })}.${base64url(22).make(random)}`,
  bad: ['MAPBOX_DOWNLOADS_TOKEN={secret}', 'machine api.mapbox.com\nlogin mapbox\npassword {secret}\n'],
  good: ['MAPBOX_DOWNLOADS_TOKEN=sk.eyJ...', 'MAPBOX_DOWNLOADS_TOKEN=sk.YOUR_TOKEN'],
});
