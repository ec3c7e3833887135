import { bearer, type Verifier } from '../verifier.ts';

export const openai: Verifier = {
  provider: 'openai',
  title: 'OpenAI',
  detectors: ['openai-key'],
  documentation: 'https://platform.openai.com/docs/api-reference/models/list',
  hosts: ['api.openai.com'],
  request: bearer('/v1/models'),
  verified: [{ status: 200, has: ['data'] }],
  rejected: [{ status: 401, is: { 'error.code': ['invalid_api_key', 'account_deactivated'] } }],
};
