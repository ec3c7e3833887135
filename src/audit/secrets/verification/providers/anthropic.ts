import { inHeader, type Verifier } from '../verifier.ts';

export const anthropic: Verifier = {
  provider: 'anthropic',
  title: 'Anthropic',
  detectors: ['anthropic-key'],
  documentation: 'https://docs.claude.com/en/api/models-list',
  hosts: ['api.anthropic.com'],
  request: inHeader('/v1/models?limit=1', 'x-api-key', { 'anthropic-version': '2023-06-01' }),
  verified: [{ status: 200, has: ['data'] }],
  rejected: [{ status: 401, is: { 'error.type': 'authentication_error' } }],
};
