import { custom } from '../detector.ts';
import { jwtParts, jwtPattern, makeJwt } from './formats/jwt.ts';
import { randomText } from './formats/sample.ts';

export const tursoToken = custom({
  name: 'turso-token',
  title: 'Turso database token',
  provider: 'Turso',
  grants: 'read and change the database, until it expires if it does',
  revoke: 'https://docs.turso.tech/cli/db/tokens/invalidate',
  severity: 'critical',
  keywords: ['turso', 'libsql'],
  pattern: jwtPattern,
  window: { before: 1200, after: 1200 },
  entropy: 4,
  accept: (token) =>
    jwtParts(token)?.claims?.['a'] !== undefined || jwtParts(token)?.claims?.['p'] !== undefined,
  make: (random) => makeJwt(random, { a: 'rw', iat: 1700000000, id: randomText(random, 36) }),
  bad: [
    'TURSO_AUTH_TOKEN={secret}',
    'createClient({ url: "libsql://shop-fry.turso.io", authToken: "{secret}" })',
  ],
  good: ['TURSO_AUTH_TOKEN=eyJ...', 'url: libsql://shop.turso.io'],
});
