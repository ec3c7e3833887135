import { bearer, type Verifier } from '../verifier.ts';

export const cloudflare: Verifier = {
  provider: 'cloudflare',
  title: 'Cloudflare',
  detectors: ['cloudflare-token'],
  documentation: 'https://developers.cloudflare.com/api/resources/user/subresources/tokens/methods/verify/',
  hosts: ['api.cloudflare.com'],
  request: bearer('/client/v4/user/tokens/verify'),
  verified: [{ status: 200, is: { success: true, 'result.status': 'active' } }],
  rejected: [
    { status: 200, is: { success: true, 'result.status': ['disabled', 'expired'] } },
    { status: 400, is: { success: false } },
    { status: 401, is: { success: false } },
  ],
  caveat: 'tokens of an account are known only to an address that names the account',
};
