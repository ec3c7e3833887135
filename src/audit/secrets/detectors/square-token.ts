import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const squareToken = custom({
  name: 'square-token',
  title: 'Square access token or application secret',
  provider: 'Square',
  grants: 'take payments, refund and read customers of the seller',
  revoke: 'https://developer.squareup.com/docs/oauth-api/refresh-revoke-limit-scope',
  severity: 'critical',
  keywords: ['sq0atp-', 'sq0csp-', 'eaaa'],
  pattern:
    /(?<![A-Za-z0-9_\-+/])(?<secret>sq0atp-[A-Za-z0-9_-]{22}|sq0csp-[A-Za-z0-9_-]{43}|EAAA[lE][A-Za-z0-9_-]{59})(?![A-Za-z0-9_\-+/=])/dg,
  entropy: 3.5,
  make: (random) =>
    random() < 0.5 ? `sq0csp-${base64url(43).make(random)}` : `EAAAl${base64url(59).make(random)}`,
  bad: ['SQUARE_ACCESS_TOKEN={secret}', 'new Client({ accessToken: "{secret}" })'],
  good: [
    `SQUARE_ACCESS_TOKEN=EAAA${'x'.repeat(60)}`,
    'SQUARE_APP_SECRET=sq0csp-your-secret',
    'AwEAAAEAAAEAAAEAAAE=',
  ],
});
