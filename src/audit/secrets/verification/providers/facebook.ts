import { bearer, type Verifier } from '../verifier.ts';

export const facebook: Verifier = {
  provider: 'facebook',
  title: 'Facebook',
  detectors: ['facebook-token'],
  documentation: 'https://developers.facebook.com/docs/graph-api/overview#me',
  hosts: ['graph.facebook.com'],
  request: bearer('/me?fields=id'),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [
    { status: 400, is: { 'error.code': 190 } },
    { status: 401, is: { 'error.code': 190 } },
  ],
};
