import { bearer, type Verifier } from '../verifier.ts';

export const airtable: Verifier = {
  provider: 'airtable',
  title: 'Airtable',
  detectors: ['airtable-token'],
  documentation: 'https://airtable.com/developers/web/api/get-user-id-scopes',
  hosts: ['api.airtable.com'],
  request: bearer('/v0/meta/whoami'),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401 }],
};
