import { custom } from '../detector.ts';
import { decodeBase64 } from './formats/decode.ts';
import { jwtParts, makeJwt } from './formats/jwt.ts';
import { randomText } from './formats/sample.ts';

/** Three parts; what jwt.io shows first is no credential. */
function isSigned(text: string): boolean {
  const token = /^eyJ[\w-]{10,}\.eyJ[\w-]{8,}\.[\w-]{20,}$/.exec(text.trim())?.[0];
  const claims = token === undefined ? undefined : jwtParts(token)?.claims;
  return claims !== undefined && claims['sub'] !== '1234567890';
}

export const jwtBase64 = custom({
  name: 'jwt-base64',
  title: 'JSON Web Token in base64',
  provider: 'the service that issued it',
  grants: 'act as the person or program that it names, until it expires',
  revoke:
    'End the session or revoke the token at the issuer; if there is no such way, replace the signing key.',
  severity: 'medium',
  confidence: 'medium',
  selfMade: true,
  unmistakable: true,
  keywords: ['zxlk'],
  pattern: /(?<![A-Za-z0-9+/_-])(?<secret>ZXlK[A-Za-z0-9+/_-]{60,8000}={0,2})(?![A-Za-z0-9+/_=-])/dg,
  window: { before: 8, after: 8100 },
  entropy: 4,
  accept: (text) => isSigned(decodeBase64(text)?.toString('latin1') ?? ''),
  make: (random) =>
    Buffer.from(makeJwt(random, { sub: randomText(random, 12), scope: 'orders' })).toString('base64'),
  bad: ['JWT_TOKEN={secret}', 'data:\n  session: {secret}\n'],
  good: [
    `token: ${Buffer.from('eyJust some text that is long and not at all a token of any kind, ever').toString('base64')}`,
    'token: ZXlKaGJHY2lPaUpJVXpJMU5pSjk...',
  ],
});
