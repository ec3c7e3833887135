import { prefixed } from '../detector.ts';
import { hex, maybe, oneOf, shape } from '../shape.ts';

export const flutterwavePublicKey = prefixed({
  name: 'flutterwave-public-key',
  title: 'Flutterwave public key',
  provider: 'Flutterwave',
  grants: 'start a payment to the merchant, as every page that shows its button does',
  revoke: 'https://developer.flutterwave.com/docs/authentication',
  severity: 'info',
  confidence: 'low',
  token: shape`FLWPUBK${maybe(oneOf('_TEST'))}-${hex(32)}-X`,
  entropy: 3,
  bad: ['FLW_PUBLIC_KEY={secret}', 'public_key: "{secret}",'],
  good: [`FLW_PUBLIC_KEY=FLWPUBK-${'x'.repeat(32)}-X`, 'FLWPUBK_TEST-…'],
});
