import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const razorpayKey = custom({
  name: 'razorpay-key',
  title: 'Razorpay key secret',
  provider: 'Razorpay',
  grants: 'take, capture and refund payments of the merchant',
  revoke: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/#regenerate-api-keys',
  severity: 'critical',
  keywords: ['rzp_live_'],
  pattern:
    /(?<![A-Za-z0-9_])rzp_live_[A-Za-z0-9]{14}(?![A-Za-z0-9])[^A-Za-z0-9\n]{0,8}(?:[^\n]{0,40}\n?[^\n]{0,40}?[=:"' ])?(?<secret>[A-Za-z0-9]{24})(?![A-Za-z0-9])/dg,
  entropy: 3.4,
  accept: (secret) => /\d/.test(secret) && /[A-Z]/.test(secret) && /[a-z]/.test(secret),
  make: (random) => `x7Q${base62(21).make(random)}`,
  bad: [
    `RAZORPAY_KEY_ID=${'rzp_live_'}Ab3dEf6hIj9kLm\nRAZORPAY_KEY_SECRET={secret}\n`,
    `curl -u ${'rzp_live_'}Ab3dEf6hIj9kLm:{secret} https://api.razorpay.com/v1/payments`,
  ],
  good: [
    'RAZORPAY_KEY_ID=rzp_live_xxxxxxxxxxxxxx\nRAZORPAY_KEY_SECRET=$SECRET',
    'key: "rzp_test_1234", secret: process.env.RAZORPAY_SECRET',
  ],
});
