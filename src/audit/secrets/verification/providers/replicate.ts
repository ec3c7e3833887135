import { bearer, type Verifier } from '../verifier.ts';

export const replicate: Verifier = {
  provider: 'replicate',
  title: 'Replicate',
  detectors: ['replicate-token'],
  documentation: 'https://replicate.com/docs/reference/http#account.get',
  hosts: ['api.replicate.com'],
  request: bearer('/v1/account'),
  verified: [{ status: 200, has: ['username'] }],
  rejected: [{ status: 401 }],
};
