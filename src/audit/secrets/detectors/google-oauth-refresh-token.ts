import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const googleOauthRefreshToken = custom({
  name: 'google-oauth-refresh-token',
  title: 'Google OAuth refresh token',
  provider: 'Google',
  grants:
    "with the application's client secret, get new access tokens to the user's Google data for as long as it is not revoked",
  revoke: 'https://myaccount.google.com/permissions',
  references: ['https://developers.google.com/identity/protocols/oauth2#size'],
  keywords: ['1//0'],
  pattern: /(?<![A-Za-z0-9_+/\-.])(?<secret>1\/\/0[A-Za-z0-9][A-Za-z0-9_-]{40,130})(?![A-Za-z0-9_\-/])/dg,
  prefix: '1//0',
  entropy: 4,
  accept: (token) => /[A-Z]/.test(token) && /[a-z]/.test(token),
  make: (random) => `1//0gAa${base64url(80).make(random)}`,
  bad: ['GOOGLE_REFRESH_TOKEN={secret}', '{"refresh_token": "{secret}"}'],
  good: ['https://example.org/a/1//0/b', `GOOGLE_REFRESH_TOKEN=1//0${'x'.repeat(50)}`],
});
