import { bearer, type Verifier } from '../verifier.ts';

export const neon: Verifier = {
  provider: 'neon',
  title: 'Neon',
  detectors: ['neon-key'],
  documentation: 'https://api-docs.neon.tech/reference/getcurrentuserinfo',
  hosts: ['console.neon.tech'],
  request: bearer('/api/v2/users/me'),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401 }],
  caveat: 'keys of an organisation or a project are no user',
};
