import { custom } from '../detector.ts';
import { entropyOf } from '../entropy.ts';
import { base62 } from '../shape.ts';

export const twitterBearerToken = custom({
  name: 'twitter-bearer-token',
  title: 'X (Twitter) bearer token',
  provider: 'X',
  grants: 'read X with the quota of the app',
  revoke: 'https://developer.x.com/en/docs/authentication/oauth-2-0/bearer-tokens',
  severity: 'medium',
  keywords: ['aaaaaaaaaaaaaaaaaaaaa'],
  pattern: /(?<![A-Za-z0-9+/])(?<secret>A{21,22}[B-Za-z0-9%][A-Za-z0-9%]{75,110})(?![A-Za-z0-9+/=%])/dg,
  prefix: 'A'.repeat(22),
  entropy: 3.8,
  accept: (token) =>
    /[a-z]/.test(token) && /\d/.test(token) && entropyOf(token.slice(22)) >= (token.includes('%') ? 4 : 4.8),
  make: (random) =>
    `${'A'.repeat(22)}L${base62(24).make(random)}%2B${base62(10).make(random)}%3D${base62(50).make(random)}`,
  bad: ['TWITTER_BEARER_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: [`TWITTER_BEARER_TOKEN=${'A'.repeat(104)}`, `data:font/woff;base64,d09GRgABAAAAA${'A'.repeat(40)}`],
});
