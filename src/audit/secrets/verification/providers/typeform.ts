import { bearer, type Verifier } from '../verifier.ts';

export const typeform: Verifier = {
  provider: 'typeform',
  title: 'Typeform',
  detectors: ['typeform-token'],
  documentation: 'https://www.typeform.com/developers/create/reference/retrieve-your-own-account/',
  hosts: ['api.typeform.com', 'api.eu.typeform.com'],
  request: bearer('/me'),
  verified: [{ status: 200, has: ['user_id'] }],
  rejected: [{ status: 401 }, { status: 403, is: { code: 'AUTHENTICATION_FAILED' } }],
};
