import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';

export const facebookToken = custom({
  name: 'facebook-token',
  title: 'Facebook access token',
  provider: 'Meta',
  grants: 'act as the user, page or app within the permissions that were granted',
  revoke: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/debugging',
  references: ['https://developers.facebook.com/docs/facebook-login/guides/access-tokens'],
  keywords: ['eaa'],
  pattern: /(?<![A-Za-z0-9_+/-])(?<secret>EAA[A-Z][A-Za-z0-9]{90,300})(?![A-Za-z0-9_+/=-])/dg,
  entropy: 4,
  accept: (token) => /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]{2}/.test(token.slice(4)),
  make: (random) => `EAAGm0PX4ZCps${base62(150).make(random)}ZD`,
  bad: ['FB_ACCESS_TOKEN={secret}', 'https://graph.facebook.com/me?access_token={secret}'],
  good: ['FB_ACCESS_TOKEN=EAAxxxx', 'IEAAAOwAAAAEAAAA'],
});
