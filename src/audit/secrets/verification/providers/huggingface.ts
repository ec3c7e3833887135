import { bearer, type Verifier } from '../verifier.ts';

export const huggingface: Verifier = {
  provider: 'huggingface',
  title: 'Hugging Face',
  detectors: ['huggingface-token'],
  documentation: 'https://huggingface.co/docs/hub/en/api#get-apiwhoami-v2',
  hosts: ['huggingface.co'],
  request: bearer('/api/whoami-v2'),
  verified: [{ status: 200, has: ['type'] }],
  rejected: [{ status: 401 }],
};
