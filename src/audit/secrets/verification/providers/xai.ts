import { bearer, type Verifier } from '../verifier.ts';

export const xai: Verifier = {
  provider: 'xai',
  title: 'xAI',
  detectors: ['xai-key'],
  documentation: 'https://docs.x.ai/docs/api-reference#get-api-key-information',
  hosts: ['api.x.ai'],
  request: bearer('/v1/api-key'),
  verified: [{ status: 200, is: { api_key_blocked: false, api_key_disabled: false } }],
  rejected: [
    { status: 200, is: { api_key_blocked: true } },
    { status: 200, is: { api_key_disabled: true } },
    { status: 400, text: 'Incorrect API key' },
    { status: 401 },
  ],
};
