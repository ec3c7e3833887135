import { basic, get, type Verifier } from '../verifier.ts';

/** Data centres; a key names its own at its end. */
const hosts = Array.from({ length: 22 }, (_, i) => `us${i + 1}.api.mailchimp.com`);

export const mailchimp: Verifier = {
  provider: 'mailchimp',
  title: 'Mailchimp',
  detectors: ['mailchimp-key'],
  documentation: 'https://mailchimp.com/developer/marketing/api/ping/ping/',
  hosts,
  hostOf: ({ secret }) => hosts.find((host) => host.startsWith(`${/us\d{1,2}$/.exec(secret)?.[0]}.`)),
  request: ({ secret }) => get('/3.0/ping', { authorization: basic('handrail', secret) }),
  verified: [{ status: 200, has: ['health_status'] }],
  rejected: [{ status: 401 }],
};
