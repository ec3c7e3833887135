import { prefixed } from '../detector.ts';
import { chars, oneOf, shape } from '../shape.ts';

export const shopifyToken = prefixed({
  name: 'shopify-token',
  title: 'Shopify access token',
  provider: 'Shopify',
  grants: 'read and change orders, customers and products of the shop, within its scopes',
  revoke:
    'https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials',
  severity: 'critical',
  token: shape`${oneOf('shpat_', 'shpca_', 'shppa_')}${chars('a-fA-F0-9', 32)}`,
  keywords: ['shpat_', 'shpca_', 'shppa_'],
  entropy: 3,
  bad: ['SHOPIFY_ACCESS_TOKEN={secret}', 'X-Shopify-Access-Token: {secret}'],
  good: [`SHOPIFY_ACCESS_TOKEN=shpat_${'x'.repeat(32)}`, 'X-Shopify-Access-Token: $TOKEN'],
});
