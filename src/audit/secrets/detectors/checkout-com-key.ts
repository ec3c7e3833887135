import { custom } from '../detector.ts';
import { chars } from '../shape.ts';

export const checkoutComKey = custom({
  name: 'checkout-com-key',
  title: 'Checkout.com secret key',
  provider: 'Checkout.com',
  grants: 'take and refund payments of the merchant, in the sandbox for nothing',
  revoke: 'https://www.checkout.com/docs/developer-resources/api/manage-api-keys',
  references: ['https://www.checkout.com/docs/developer-resources/api/manage-api-keys'],
  severity: 'critical',
  keywords: [
    'sk_sbox_',
    'checkout_secret',
    'checkoutsecret',
    'checkout_api',
    'cko_secret',
    'ckosecret',
    'cko-secret',
  ],
  pattern: /(?<![A-Za-z0-9_])(?<secret>sk_(?:sbox_)?[a-z2-7]{26}[a-z2-7*#$=])(?![A-Za-z0-9_*#$=])/dg,
  entropy: 3.3,
  make: (random) => `sk_sbox_${chars('a-z2-7', 27).make(random)}`,
  bad: ['CHECKOUT_SECRET_KEY={secret}', 'cko_secret_key: "{secret}"'],
  good: ['CHECKOUT_SECRET_KEY=sk_sbox_...', 'CHECKOUT_SECRET_KEY=pk_sbox_abcdefghijklmnopqrstuvwxyz2'],
});
