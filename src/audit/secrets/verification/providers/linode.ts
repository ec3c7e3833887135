import { bearer, type Verifier } from '../verifier.ts';

export const linode: Verifier = {
  provider: 'linode',
  title: 'Akamai (Linode)',
  detectors: ['linode-token'],
  documentation: 'https://techdocs.akamai.com/linode-api/reference/get-profile',
  hosts: ['api.linode.com'],
  request: bearer('/v4/profile'),
  verified: [{ status: 200, has: ['username'] }],
  rejected: [{ status: 401 }],
};
