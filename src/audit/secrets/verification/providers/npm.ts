import { bearer, type Verifier } from '../verifier.ts';

export const npm: Verifier = {
  provider: 'npm',
  title: 'npm',
  detectors: ['npm-token'],
  documentation: 'https://docs.npmjs.com/cli/commands/npm-whoami',
  hosts: ['registry.npmjs.org'],
  request: bearer('/-/whoami'),
  verified: [{ status: 200, has: ['username'] }],
  rejected: [{ status: 401 }],
};
