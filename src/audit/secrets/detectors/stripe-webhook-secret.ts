import { prefixed } from '../detector.ts';
import { chars, shape } from '../shape.ts';

export const stripeWebhookSecret = prefixed({
  name: 'stripe-webhook-secret',
  title: 'Stripe webhook signing secret',
  provider: 'Stripe',
  grants: "forge events that the shop takes for Stripe's, such as payments that never happened",
  revoke: 'https://docs.stripe.com/webhooks#roll-endpoint-secrets',
  severity: 'medium',
  token: shape`whsec_${chars('A-Za-z0-9+/', 32, 64)}`,
  entropy: 3.6,
  bad: ['STRIPE_WEBHOOK_SECRET={secret}', 'stripe.webhooks.constructEvent(body, sig, "{secret}")'],
  good: ['STRIPE_WEBHOOK_SECRET=whsec_...', `STRIPE_WEBHOOK_SECRET=whsec_${'x'.repeat(32)}`],
});
