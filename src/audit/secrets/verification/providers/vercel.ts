import { bearer, type Verifier } from '../verifier.ts';

export const vercel: Verifier = {
  provider: 'vercel',
  title: 'Vercel',
  detectors: ['vercel-token'],
  documentation: 'https://vercel.com/docs/rest-api/reference/endpoints/user/get-the-user',
  hosts: ['api.vercel.com'],
  request: bearer('/v2/user'),
  verified: [{ status: 200, has: ['user.id'] }],
  rejected: [{ status: 401 }, { status: 403, is: { 'error.invalidToken': true } }],
};
