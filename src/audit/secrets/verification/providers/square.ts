import { post, type Verifier } from '../verifier.ts';

export const square: Verifier = {
  provider: 'square',
  title: 'Square',
  detectors: ['square-token'],
  documentation: 'https://developer.squareup.com/reference/square/o-auth-api/RetrieveTokenStatus',
  hosts: ['connect.squareup.com', 'connect.squareupsandbox.com'],
  request: ({ secret }) => post('/oauth2/token/status', { authorization: `Bearer ${secret}` }, {}),
  verified: [{ status: 200, has: ['client_id'] }],
  rejected: [{ status: 401 }],
};
