import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const stripeTestKey = custom({
  name: 'stripe-test-key',
  title: 'Stripe test-mode secret key',
  provider: 'Stripe',
  grants: "read and change the data of the account's test mode; no money moves",
  revoke: 'https://docs.stripe.com/keys#rolling-keys',
  references: ['https://docs.stripe.com/keys#test-live-modes'],
  severity: 'low',
  keywords: ['sk_test_', 'rk_test_'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>[sr]k_test_[A-Za-z0-9]{24,247})(?![A-Za-z0-9_])/dg,
  entropy: 3.6,
  // The keys that Stripe's documentation shows to everybody.
  accept: (key) =>
    !/^sk_test_(?:4eC39HqLyjWDar|BQokikJOvBiI2H)/.test(key) &&
    (key.length <= 38 || key.length >= 60 || key.startsWith('rk_')),
  make: (random) =>
    random() < 0.5 ? `sk_test_${base62(24).make(random)}` : `sk_test_51${base62(97).make(random)}`,
  bad: ['STRIPE_SECRET_KEY={secret}', 'Stripe.api_key = "{secret}"'],
  good: [
    `STRIPE_SECRET_KEY=sk_test_${'x'.repeat(24)}`,
    `stripe.api_key = "${'sk_test_'}4eC39HqLyjWDarjtT1zdp7dc"`,
    'disk_test_results_of_the_nightly_run_1 = []',
  ],
});
