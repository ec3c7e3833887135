import { bearer, type Verifier } from '../verifier.ts';

export const openrouter: Verifier = {
  provider: 'openrouter',
  title: 'OpenRouter',
  detectors: ['openrouter-key'],
  documentation: 'https://openrouter.ai/docs/api-reference/limits',
  hosts: ['openrouter.ai'],
  request: bearer('/api/v1/key'),
  verified: [{ status: 200, has: ['data'] }],
  rejected: [{ status: 401 }],
};
