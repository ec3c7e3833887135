import { bearer, type Verifier } from '../verifier.ts';

export const asana: Verifier = {
  provider: 'asana',
  title: 'Asana',
  detectors: ['asana-token'],
  documentation: 'https://developers.asana.com/reference/getuser',
  hosts: ['app.asana.com'],
  request: bearer('/api/1.0/users/me?opt_fields=gid'),
  verified: [{ status: 200, has: ['data.gid'] }],
  rejected: [{ status: 401 }],
};
