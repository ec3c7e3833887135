import { inHeader, type Verifier } from '../verifier.ts';

export const honeycomb: Verifier = {
  provider: 'honeycomb',
  title: 'Honeycomb',
  detectors: ['honeycomb-key'],
  documentation: 'https://api-docs.honeycomb.io/api/auth',
  hosts: ['api.honeycomb.io', 'api.eu1.honeycomb.io'],
  request: inHeader('/1/auth', 'x-honeycomb-team'),
  verified: [{ status: 200, has: ['team'] }],
  rejected: [{ status: 401 }],
  caveat: 'keys for management are known to another address',
};
