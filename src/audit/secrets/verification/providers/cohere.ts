import { post, type Verifier } from '../verifier.ts';

export const cohere: Verifier = {
  provider: 'cohere',
  title: 'Cohere',
  detectors: ['cohere-key'],
  documentation: 'https://docs.cohere.com/reference/check-api-key',
  hosts: ['api.cohere.com'],
  request: ({ secret }) => post('/v1/check-api-key', { authorization: `Bearer ${secret}` }, {}),
  verified: [{ status: 200, is: { valid: true } }],
  rejected: [{ status: 200, is: { valid: false } }, { status: 401 }],
};
