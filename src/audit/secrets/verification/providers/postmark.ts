import { inHeader, type Verifier } from '../verifier.ts';

export const postmark: Verifier = {
  provider: 'postmark',
  title: 'Postmark',
  detectors: ['postmark-token'],
  documentation: 'https://postmarkapp.com/developer/api/server-api#get-server',
  hosts: ['api.postmarkapp.com'],
  request: inHeader('/server', 'x-postmark-server-token'),
  verified: [{ status: 200, has: ['ID'] }],
  rejected: [{ status: 401, is: { ErrorCode: 10 } }],
  caveat: 'tokens of an account are known to another address',
};
