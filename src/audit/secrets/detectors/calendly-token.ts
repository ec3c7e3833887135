import { custom } from '../detector.ts';
import { base62 } from '../shape.ts';
import { jwtParts, jwtPattern, makeJwt } from './formats/jwt.ts';

export const calendlyToken = custom({
  name: 'calendly-token',
  title: 'Calendly personal access token',
  provider: 'Calendly',
  grants: 'read and change the events and people of the organisation as its owner may',
  revoke: 'https://developer.calendly.com/how-to-authenticate-with-personal-access-tokens',
  keywords: ['.eyjpc3mioijodhrwczovl2f1dgguy2fszw5kbhku'],
  pattern: jwtPattern,
  window: { before: 2200, after: 7600 },
  entropy: 4,
  accept: (token) => jwtParts(token)?.claims['iss'] === 'https://auth.calendly.com',
  make: (random) =>
    makeJwt(random, { iss: 'https://auth.calendly.com', iat: 1700000000, jti: base62(24).make(random) }),
  bad: ['CALENDLY_TOKEN={secret}', 'Authorization: Bearer {secret}'],
  good: ['CALENDLY_TOKEN=eyJ...', 'CALENDLY_TOKEN=$TOKEN'],
});
