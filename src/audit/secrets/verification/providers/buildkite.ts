import { bearer, type Verifier } from '../verifier.ts';

export const buildkite: Verifier = {
  provider: 'buildkite',
  title: 'Buildkite',
  detectors: ['buildkite-token'],
  documentation: 'https://buildkite.com/docs/apis/rest-api/access-token',
  hosts: ['api.buildkite.com'],
  request: bearer('/v2/access-token'),
  verified: [{ status: 200, has: ['uuid'] }],
  rejected: [{ status: 401 }],
  caveat: 'tokens of agents and of clusters are not known to this address',
};
