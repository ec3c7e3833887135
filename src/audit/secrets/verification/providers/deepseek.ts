import { bearer, type Verifier } from '../verifier.ts';

export const deepseek: Verifier = {
  provider: 'deepseek',
  title: 'DeepSeek',
  detectors: ['deepseek-key'],
  documentation: 'https://api-docs.deepseek.com/api/get-user-balance',
  hosts: ['api.deepseek.com'],
  request: bearer('/user/balance'),
  verified: [{ status: 200, has: ['is_available'] }],
  rejected: [{ status: 401 }],
};
