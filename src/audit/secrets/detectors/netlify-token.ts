import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';

export const netlifyToken = prefixed({
  name: 'netlify-token',
  title: 'Netlify access token',
  provider: 'Netlify',
  grants: 'deploy and change every site of the account',
  revoke: 'https://docs.netlify.com/api-and-cli-guides/api-guides/get-started-with-api/#authentication',
  severity: 'critical',
  token: shape`nfp_${base62(36)}`,
  entropy: 3.6,
  bad: ['NETLIFY_AUTH_TOKEN={secret}', 'netlify deploy --auth {secret}'],
  good: [`NETLIFY_AUTH_TOKEN=nfp_${'x'.repeat(36)}`, 'nfp_register_netdev_notifier()'],
});
