import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const paystackKey = prefixed({
  name: 'paystack-key',
  title: 'Paystack live secret key',
  provider: 'Paystack',
  grants: "take and transfer money in the merchant's account",
  revoke: 'https://paystack.com/docs/api/authentication/',
  severity: 'critical',
  token: shape`sk_live_${hex(40)}`,
  entropy: 3,
  bad: ['PAYSTACK_SECRET_KEY={secret}', 'Authorization: Bearer {secret}'],
  good: [`PAYSTACK_SECRET_KEY=sk_live_${'0'.repeat(40)}`, 'PAYSTACK_SECRET_KEY=sk_live_your_key'],
});
