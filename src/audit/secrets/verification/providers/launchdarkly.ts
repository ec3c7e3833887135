import { inHeader, type Verifier } from '../verifier.ts';

export const launchdarkly: Verifier = {
  provider: 'launchdarkly',
  title: 'LaunchDarkly',
  detectors: ['launchdarkly-key'],
  documentation: 'https://launchdarkly.com/docs/api/other/get-caller-identity',
  hosts: ['app.launchdarkly.com'],
  request: inHeader('/api/v2/caller-identity', 'authorization'),
  verified: [{ status: 200, has: ['accountId'] }],
  rejected: [{ status: 401 }],
  caveat: 'keys of SDKs are not known to this address, nor those of the federal and European instances',
};
