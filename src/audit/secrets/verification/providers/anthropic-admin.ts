import { inHeader, type Verifier } from '../verifier.ts';

export const anthropicAdmin: Verifier = {
  provider: 'anthropic-admin',
  title: 'Anthropic Admin API',
  detectors: ['anthropic-admin-key'],
  documentation: 'https://docs.claude.com/en/api/admin-api/organization/get-me',
  hosts: ['api.anthropic.com'],
  request: inHeader('/v1/organizations/me', 'x-api-key', { 'anthropic-version': '2023-06-01' }),
  verified: [{ status: 200, has: ['id'] }],
  rejected: [{ status: 401, is: { 'error.type': 'authentication_error' } }],
};
