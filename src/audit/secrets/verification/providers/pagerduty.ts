import { get, type Verifier } from '../verifier.ts';

export const pagerduty: Verifier = {
  provider: 'pagerduty',
  title: 'PagerDuty',
  detectors: ['pagerduty-key'],
  documentation: 'https://developer.pagerduty.com/api-reference/88972fac08cc5-list-abilities',
  hosts: ['api.pagerduty.com', 'api.eu.pagerduty.com'],
  request: ({ secret }) => get('/abilities', { authorization: `Token token=${secret}` }),
  verified: [{ status: 200, has: ['abilities'] }],
  rejected: [{ status: 401 }],
};
