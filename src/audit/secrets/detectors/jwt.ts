import { custom } from '../detector.ts';
import { jwtParts, jwtPattern, makeJwt } from './formats/jwt.ts';
import { randomText } from './formats/sample.ts';

export const jwt = custom({
  name: 'jwt',
  title: 'JSON Web Token',
  provider: 'the service that issued it',
  grants: 'act as the person or program that it names, until it expires',
  revoke:
    'End the session or revoke the token at the issuer; if there is no such way, replace the signing key.',
  references: ['https://www.rfc-editor.org/rfc/rfc7519'],
  severity: 'medium',
  confidence: 'medium',
  selfMade: true,
  unmistakable: true,
  keywords: ['.eyj'],
  pattern: jwtPattern,
  window: { before: 2200, after: 7600 },
  entropy: 4,
  accept: (token) => {
    const claims = jwtParts(token)?.claims;
    // The token that jwt.io shows first, and the public half of Supabase's pair.
    return claims !== undefined && claims['sub'] !== '1234567890' && claims['role'] !== 'anon';
  },
  make: (random) =>
    makeJwt(random, { sub: randomText(random, 12), name: 'Shop', iat: 1700000000, scope: 'orders' }),
  bad: [
    'Authorization: Bearer {secret}',
    'const token = "{secret}";',
    'https://shop.example/confirm?token={secret}',
  ],
  good: [
    `token = ${'eyJ'}hbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c`,
    'Authorization: Bearer eyJhbGciOi...',
    'name = "eyJust.eyJust_a_name.and_some_longer_other_text"',
  ],
});
