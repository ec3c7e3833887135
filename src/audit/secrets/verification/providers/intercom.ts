import { bearer, type Verifier } from '../verifier.ts';

export const intercom: Verifier = {
  provider: 'intercom',
  title: 'Intercom',
  detectors: ['intercom-token'],
  documentation:
    'https://developers.intercom.com/docs/references/rest-api/api.intercom.io/admins/identifyadmin',
  hosts: ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
  request: bearer('/me'),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401 }],
};
