import { bearer, type Verifier } from '../verifier.ts';

export const groq: Verifier = {
  provider: 'groq',
  title: 'Groq',
  detectors: ['groq-key'],
  documentation: 'https://console.groq.com/docs/api-reference#models-list',
  hosts: ['api.groq.com'],
  request: bearer('/openai/v1/models'),
  verified: [{ status: 200, has: ['data'] }],
  rejected: [{ status: 401 }],
};
