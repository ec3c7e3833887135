import { get, type Verifier } from '../verifier.ts';

export const snyk: Verifier = {
  provider: 'snyk',
  title: 'Snyk',
  detectors: ['snyk-token'],
  documentation: 'https://docs.snyk.io/snyk-api/reference/users',
  hosts: ['api.snyk.io', 'api.us.snyk.io', 'api.eu.snyk.io', 'api.au.snyk.io'],
  request: ({ secret }) => get('/rest/self?version=2024-10-15', { authorization: `token ${secret}` }),
  verified: [{ status: 200, has: ['data.id'] }],
  rejected: [{ status: 401 }],
};
