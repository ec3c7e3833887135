import { custom } from '../detector.ts';
import { decodeJson } from './formats/decode.ts';
import { randomText } from './formats/sample.ts';

export const grafanaCloudToken = custom({
  name: 'grafana-cloud-token',
  title: 'Grafana Cloud access policy token',
  provider: 'Grafana',
  grants: 'write and read metrics, logs and traces, or manage stacks, as its policy allows',
  revoke:
    'https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/',
  keywords: ['glc_'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>glc_[A-Za-z0-9+/]{32,400}={0,3})(?![A-Za-z0-9_+/=])/dg,
  prefix: 'glc_',
  window: { before: 32, after: 500 },
  entropy: 3.6,
  // A token of today holds JSON with its key; an older one is opaque.
  accept: (token) => !token.startsWith('glc_eyJ') || typeof decodeJson(token.slice(4))?.['k'] === 'string',
  make: (random) =>
    `glc_${Buffer.from(JSON.stringify({ o: '123456', n: 'shop-metrics', k: randomText(random, 24), m: { r: 'eu' } })).toString('base64')}`,
  bad: ['GRAFANA_CLOUD_API_KEY={secret}', 'basic_auth:\n  username: 123456\n  password: {secret}\n'],
  good: ['GRAFANA_CLOUD_API_KEY=glc_...', 'password: glc_eyJ<token>'],
});
