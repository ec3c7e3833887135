import { hex, shape } from '../../shape.ts';
import { basic, get, type Verifier } from '../verifier.ts';

export const twilio: Verifier = {
  provider: 'twilio',
  title: 'Twilio',
  detectors: ['twilio-auth-token'],
  documentation: 'https://www.twilio.com/docs/iam/api/account#read-multiple-account-resources',
  hosts: ['api.twilio.com'],
  companion: {
    title: 'Twilio account SID (AC…)',
    pattern: /(?<![A-Za-z0-9])AC[a-f0-9]{32}(?![A-Za-z0-9])/g,
    make: shape`AC${hex(32)}`.make,
  },
  request: ({ secret, companion = '' }) =>
    get('/2010-04-01/Accounts.json?PageSize=1', { authorization: basic(companion, secret) }),
  verified: [{ status: 200, has: ['accounts'] }],
  rejected: [{ status: 401, is: { code: 20003 } }],
  caveat: 'the token may belong to an account SID that stands elsewhere, or to a region of its own',
};
