import { basic, get, type Verifier } from '../verifier.ts';

export const mailgun: Verifier = {
  provider: 'mailgun',
  title: 'Mailgun',
  detectors: ['mailgun-key'],
  documentation: 'https://documentation.mailgun.com/docs/mailgun/api-reference/send/mailgun/users',
  hosts: ['api.mailgun.net', 'api.eu.mailgun.net'],
  request: ({ secret }) => get('/v5/users/me', { authorization: basic('api', secret) }),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401 }],
  caveat: 'keys that only send for one domain are not known to this address',
};
