import { bearer, type Verifier } from '../verifier.ts';

export const mistral: Verifier = {
  provider: 'mistral',
  title: 'Mistral AI',
  detectors: ['mistral-key'],
  documentation: 'https://docs.mistral.ai/api/endpoint/models',
  hosts: ['api.mistral.ai'],
  request: bearer('/v1/models'),
  verified: [{ status: 200, has: ['data'] }],
  rejected: [{ status: 401 }],
};
