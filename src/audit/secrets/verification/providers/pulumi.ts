import { get, type Verifier } from '../verifier.ts';

export const pulumi: Verifier = {
  provider: 'pulumi',
  title: 'Pulumi Cloud',
  detectors: ['pulumi-token'],
  documentation: 'https://www.pulumi.com/docs/reference/cloud-rest-api/users/#get-current-user',
  hosts: ['api.pulumi.com'],
  request: ({ secret }) => get('/api/user', { authorization: `token ${secret}` }),
  verified: [{ status: 200, has: ['githubLogin'] }],
  rejected: [{ status: 401 }],
  caveat: 'a Pulumi Cloud of your own has tokens of its own',
};
