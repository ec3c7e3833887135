import { get, type Verifier } from '../verifier.ts';

export const googleOauth: Verifier = {
  provider: 'google-oauth',
  title: 'Google OAuth',
  detectors: ['google-oauth-access-token'],
  documentation: 'https://cloud.google.com/docs/authentication/token-types#access-contents',
  hosts: ['oauth2.googleapis.com'],
  request: ({ secret }) => get(`/tokeninfo?access_token=${encodeURIComponent(secret)}`, {}),
  verified: [{ status: 200, has: ['expires_in'] }],
  rejected: [{ status: 400, has: ['error'], text: 'invalid' }],
};
