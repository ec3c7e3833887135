import { bearer, type Verifier } from '../verifier.ts';

export const stripe: Verifier = {
  provider: 'stripe',
  title: 'Stripe',
  detectors: ['stripe-secret-key', 'stripe-test-key'],
  documentation: 'https://docs.stripe.com/api/accounts/retrieve',
  hosts: ['api.stripe.com'],
  request: bearer('/v1/account'),
  verified: [{ status: 200, is: { object: 'account' } }],
  rejected: [{ status: 401, is: { 'error.type': 'invalid_request_error' } }],
};
