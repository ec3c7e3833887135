import { bearer, type Verifier } from '../verifier.ts';

export const sendgrid: Verifier = {
  provider: 'sendgrid',
  title: 'SendGrid',
  detectors: ['sendgrid-key'],
  documentation:
    'https://www.twilio.com/docs/sendgrid/api-reference/api-key-permissions/retrieve-a-list-of-scopes-for-which-this-user-has-access',
  hosts: ['api.sendgrid.com', 'api.eu.sendgrid.com'],
  request: bearer('/v3/scopes'),
  verified: [{ status: 200, has: ['scopes'] }],
  rejected: [{ status: 401 }],
};
