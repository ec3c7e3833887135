import { custom } from '../detector.ts';
import { base62, base64url, digits } from '../shape.ts';

export const facebookToken = custom({
  name: 'facebook-token',
  title: 'Facebook access token',
  provider: 'Meta',
  grants: 'act as the user, page or app within the permissions that were granted',
  revoke: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
  references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'],
  keywords: ['eaa', 'facebook', 'graph.'],
  pattern:
    /(?<![A-Za-z0-9_+/-])(?<secret>EAA[A-Z][A-Za-z0-9]{90,300}|\d{15,16}\|[A-Za-z0-9_-]{27})(?![A-Za-z0-9_+/=-])/dg,
  entropy: 4,
  // The second form is an app's: its number, a bar and the secret part.
  accept: (token) => /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token.slice(4)),
  make: (random) =>
    random() < 0.5
      ? `EAAGm0PX4ZCps${base62(150).make(random)}ZD`
      : `1${digits(15).make(random)}|qA${base64url(24).make(random)}x`,
  bad: ['FACEBOOK_ACCESS_TOKEN={secret}', 'https://graph.facebook.com/me?access_token={secret}'],
  good: ['FB_ACCESS_TOKEN=EAAxxxx', 'IEAAAOwAAAAEAAAA'],
});
