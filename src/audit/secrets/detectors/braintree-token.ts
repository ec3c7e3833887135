import { custom } from '../detector.ts';
import { hex, lower } from '../shape.ts';

export const braintreeToken = custom({
  name: 'braintree-token',
  title: 'Braintree access token',
  provider: 'PayPal Braintree',
  grants: "take payments and refund in the merchant's account",
  revoke: 'https://developer.paypal.com/braintree/docs/guides/extend/oauth/access-tokens',
  severity: 'critical',
  keywords: ['access_token$production$', 'access_token$sandbox$'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>access_token\$(?:production|sandbox)\$[a-z0-9]{16}\$[a-f0-9]{32})(?![A-Za-z0-9])/dg,
  prefix: 'access_token$',
  entropy: 3.3,
  make: (random) => `access_token$production$${lower(16).make(random)}$${hex(32).make(random)}`,
  bad: ["BRAINTREE_TOKEN='{secret}'", 'braintree.connect({ accessToken: "{secret}" })'],
  good: [
    'access_token$production$...',
    `BRAINTREE_TOKEN=access_token$sandbox$${'x'.repeat(16)}$${'x'.repeat(32)}`,
  ],
});
