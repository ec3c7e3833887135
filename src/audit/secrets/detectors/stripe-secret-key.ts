import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const stripeSecretKey = custom({
  name: 'stripe-secret-key',
  title: 'Stripe live secret key',
  provider: 'Stripe',
  grants:
    'charge, refund and pay out in the account and read its customers; a restricted key within its permissions',
  revoke: 'https://docs.stripe.com/keys#rolling-keys',
  references: ['https://docs.stripe.com/keys'],
  severity: 'critical',
  keywords: ['sk_live_', 'rk_live_', 'sk_prod_', 'rk_prod_'],
  pattern: /(?<![A-Za-z0-9_])(?<secret>[sr]k_(?:live|prod)_[A-Za-z0-9]{24,247})(?![A-Za-z0-9_])/dg,
  entropy: 3.6,
  // Paystack's are 40 hexadecimal digits behind the same prefix; Clerk's are base64 of other lengths.
  accept: (key) =>
    !/^sk_live_(?:[a-f0-9]{40}$|a2V5X)/.test(key) &&
    (key.length === 32 || key.length >= 60 || key.startsWith('rk_')),
  make: (random) =>
    random() < 0.5 ? `sk_live_${base62(24).make(random)}` : `sk_live_51${base62(97).make(random)}`,
  bad: [
    'STRIPE_SECRET_KEY={secret}',
    'const stripe = require("stripe")("{secret}");',
    'curl https://api.stripe.com/v1/charges -u {secret}:',
  ],
  good: [
    `STRIPE_SECRET_KEY=sk_live_${'x'.repeat(24)}`,
    'STRIPE_SECRET_KEY=sk_live_...',
    'disk_live_migration_timeout_seconds = 30',
  ],
});
