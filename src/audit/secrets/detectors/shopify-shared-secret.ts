import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';

export const shopifySharedSecret = prefixed({
  name: 'shopify-shared-secret',
  title: 'Shopify app shared secret',
  provider: 'Shopify',
  grants: 'forge webhooks and sessions of the app and redeem its authorisation codes',
  revoke:
    'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
  token: shape`shpss_${chars('a-fA-F0-9', 32)}`,
  entropy: 3,
  bad: ['SHOPIFY_API_SECRET={secret}', 'apiSecretKey: "{secret}",'],
  good: [`SHOPIFY_API_SECRET=shpss_${'0'.repeat(32)}`, 'apiSecretKey: "shpss_..."'],
});
