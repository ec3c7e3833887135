import { custom } from '../detector.ts';
import { base64url, lower } from '../shape.ts';
import { randomJson } from './formats/sample.ts';

export const mapboxPublicToken = custom({
  name: 'mapbox-public-token',
  title: 'Mapbox public token',
  provider: 'Mapbox',
  grants: "load maps on the account's bill from any site, unless the token is restricted to addresses",
  revoke: 'https://docs.mapbox.com/accounts/guides/tokens/#url-restrictions',
  severity: 'info',
  confidence: 'low',
  keywords: ['mapbox', 'pk.eyj'],
  pattern: /(?<![A-Za-z0-9_.])(?<secret>pk\.[A-Za-z0-9_-]{60,160}\.[A-Za-z0-9_-]{22})(?![A-Za-z0-9_-])/dg,
  prefix: 'pk.',
  entropy: 3.6,
  make: (random) =>
    `pk.${randomJson({ u: 'shopmaps', a: `cl${lower(30).make(random)}` })}.${base64url(22).make(random)}`,
  bad: ['MAPBOX_TOKEN={secret}', 'mapboxgl.accessToken = "{secret}";'],
  good: ['MAPBOX_TOKEN=pk.eyJ...', 'MAPBOX_TOKEN=pk.YOUR_TOKEN'],
});
