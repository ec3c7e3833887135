import { bearer, type Verifier } from '../verifier.ts';

export const doppler: Verifier = {
  provider: 'doppler',
  title: 'Doppler',
  detectors: ['doppler-token'],
  documentation: 'https://docs.doppler.com/reference/auth-me',
  hosts: ['api.doppler.com'],
  request: bearer('/v3/me'),
  verified: [{ status: 200, has: ['type'] }],
  rejected: [{ status: 401 }],
};
