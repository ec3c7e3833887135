import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const googleOauthAccessToken = prefixed({
  name: 'google-oauth-access-token',
  title: 'Google OAuth access token',
  provider: 'Google',
  grants: 'use the Google APIs that the user or service account consented to, for about an hour',
  revoke: 'https://developers.google.com/identity/protocols/oauth2/web-server#tokenrevoke',
  severity: 'medium',
  token: shape`ya29.${base64url(60, 400)}`,
  keywords: ['ya29.'],
  window: { before: 32, after: 600 },
  entropy: 3.8,
  bad: ['Authorization: Bearer {secret}', '"access_token": "{secret}",'],
  good: ['access_token=ya29.<token>', 'ya29.EXAMPLE'],
});
