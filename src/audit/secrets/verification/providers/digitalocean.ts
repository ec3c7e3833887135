import { bearer, type Verifier } from '../verifier.ts';

export const digitalocean: Verifier = {
  provider: 'digitalocean',
  title: 'DigitalOcean',
  detectors: ['digitalocean-token'],
  documentation: 'https://docs.digitalocean.com/reference/api/digitalocean/#tag/Account',
  hosts: ['api.digitalocean.com'],
  request: bearer('/v2/account'),
  verified: [{ status: 200, has: ['account.uuid'] }],
  rejected: [{ status: 401 }],
};
