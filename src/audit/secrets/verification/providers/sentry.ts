import { bearer, type Verifier } from '../verifier.ts';

export const sentry: Verifier = {
  provider: 'sentry',
  title: 'Sentry',
  detectors: ['sentry-user-token'],
  documentation: 'https://docs.sentry.io/api/organizations/list-your-organizations/',
  hosts: ['sentry.io', 'us.sentry.io', 'de.sentry.io'],
  request: bearer('/api/0/organizations/?per_page=1'),
  verified: [{ status: 200, has: ['0.id'] }],
  rejected: [{ status: 401, is: { detail: 'Invalid token' } }],
  caveat: 'a Sentry of your own has tokens of its own',
};
