import { inHeader, type Verifier } from '../verifier.ts';

export const brevo: Verifier = {
  provider: 'brevo',
  title: 'Brevo',
  detectors: ['brevo-key'],
  documentation: 'https://developers.brevo.com/reference/getaccount',
  hosts: ['api.brevo.com'],
  request: inHeader('/v3/account', 'api-key'),
  verified: [{ status: 200, has: ['plan'] }],
  rejected: [{ status: 401, is: { code: 'unauthorized' }, text: 'Key not found' }],
  caveat: 'Brevo also refuses addresses that the account does not list',
};
