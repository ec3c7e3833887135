import type { Weakness } from '../weakness.ts';
import { samples } from './samples/jwt-unverified.ts';

export const jwtUnverified: Weakness = {
  name: 'jwt-unverified',
  title: 'Token is read without checking its signature',
  severity: 'critical',
  // Of findings read in public applications 1 of 5 were true: most read who issued a token, to choose the key that it is then verified with.
  confidence: 'medium',
  cwe: 347,
  owasp: ['A02:2021', 'A04:2025', 'API2:2023'],
  what: 'The claims of a token are used although nobody checked who wrote them, or any algorithm is accepted.',
  why: 'Whoever writes a token is whoever they say they are.',
  fix: ['Verify the signature with a fixed list of algorithms, never `none`, before reading anything.'],
  frameworks: {
    PyJWT: "`jwt.decode(token, key, algorithms=['RS256'])`.",
    jsonwebtoken: "`jwt.verify(token, key, { algorithms: ['RS256'] })` instead of `jwt.decode`.",
    Java: 'jjwt: `parseClaimsJws`; auth0: `JWT.require(algorithm).build().verify(token)`.',
    Go: '`jwt.Parse(token, keyFunc, jwt.WithValidMethods([]string{"RS256"}))` and a look at `token.Valid`.',
  },
  references: ['https://www.rfc-editor.org/rfc/rfc8725'],
  samples,
};
