import { named } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const paypalSecret = named({
  name: 'paypal-secret',
  title: 'PayPal client secret',
  provider: 'PayPal',
  grants: "with the public client ID, take and refund payments in the merchant's account",
  revoke: 'https://developer.paypal.com/api/rest/#link-getclientidandclientsecret',
  severity: 'critical',
  token: shape`E${base64url(79)}`,
  names: [
    'paypal_secret',
    'paypal_client_secret',
    'paypal-client-secret',
    'paypalsecret',
    'paypalclientsecret',
    'paypal_app_secret',
    'paypal_api_secret',
  ],
  entropy: 4,
  bad: ['PAYPAL_CLIENT_SECRET={secret}', '"paypalClientSecret": "{secret}"'],
  good: ['PAYPAL_CLIENT_SECRET=your-client-secret', 'paypal_secret: $PAYPAL_SECRET'],
});
