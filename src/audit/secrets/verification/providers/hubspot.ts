import { bearer, type Verifier } from '../verifier.ts';

export const hubspot: Verifier = {
  provider: 'hubspot',
  title: 'HubSpot',
  detectors: ['hubspot-token'],
  documentation:
    'https://developers.hubspot.com/docs/api-reference/account-account-info-v3/details/get-account-info-v3-details',
  hosts: ['api.hubapi.com'],
  request: bearer('/account-info/v3/details'),
  verified: [{ status: 200, has: ['portalId'] }],
  rejected: [{ status: 401, is: { category: ['INVALID_AUTHENTICATION', 'EXPIRED_AUTHENTICATION'] } }],
};
