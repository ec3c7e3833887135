import { get, type Verifier } from '../verifier.ts';

export const mapbox: Verifier = {
  provider: 'mapbox',
  title: 'Mapbox',
  detectors: ['mapbox-secret-token'],
  documentation: 'https://docs.mapbox.com/api/accounts/tokens/#retrieve-a-token',
  hosts: ['api.mapbox.com'],
  request: ({ secret }) => get(`/tokens/v2?access_token=${encodeURIComponent(secret)}`, {}),
  verified: [{ status: 200, is: { code: 'TokenValid' } }],
  rejected: [
    {
      status: 200,
      is: { code: ['TokenInvalid', 'TokenExpired', 'TokenRevoked', 'TokenMalformed'] },
    },
    { status: 401 },
  ],
};
