import { bearer, type Verifier } from '../verifier.ts';

export const netlify: Verifier = {
  provider: 'netlify',
  title: 'Netlify',
  detectors: ['netlify-token'],
  documentation: 'https://open-api.netlify.com/#tag/user/operation/getCurrentUser',
  hosts: ['api.netlify.com'],
  request: bearer('/api/v1/user'),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401 }],
};
