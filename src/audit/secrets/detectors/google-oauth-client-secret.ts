import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const googleOauthClientSecret = prefixed({
  name: 'google-oauth-client-secret',
  title: 'Google OAuth client secret',
  provider: 'Google',
  grants: 'pose as the application in Google sign-in and redeem its authorisation codes and refresh tokens',
  revoke: 'https://support.google.com/cloud/answer/15549257#rotate-client-secret',
  token: shape`GOCSPX-${base64url(28)}`,
  entropy: 3.3,
  bad: ['GOOGLE_CLIENT_SECRET={secret}', '{"web":{"client_secret":"{secret}"}}'],
  good: [`GOOGLE_CLIENT_SECRET=GOCSPX-${'x'.repeat(28)}`, 'client_secret: GOCSPX-...'],
});
