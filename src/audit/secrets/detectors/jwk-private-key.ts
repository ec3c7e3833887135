import { custom } from '../detector.ts';
import { decodedLength } from './formats/decode.ts';
import { randomBytes } from './formats/sample.ts';

/** A quote as it stands in JSON, in JSON inside a string, and in programs; none around keys of YAML and JavaScript. */
const quote = `\\\\{0,3}["']?`;
const member = `(?<![\\w-])${quote}[dk]${quote}\\s{0,8}:\\s{0,8}${quote}(?<secret>[A-Za-z0-9_-]{22,1400})(?![A-Za-z0-9_+/=-])`;
const kind = `${quote}kty${quote}\\s{0,8}:\\s{0,8}${quote}(?:RSA|EC|OKP|oct)(?![\\w])`;

export const jwkPrivateKey = custom({
  name: 'jwk-private-key',
  title: 'Private JSON Web Key',
  provider: 'the system that trusts it',
  grants: 'sign tokens that the system accepts, or decrypt what was encrypted for it',
  revoke:
    'Make a new key, publish its public half with a new `kid`, and remove the old one from the key set.',
  references: ['https://www.rfc-editor.org/rfc/rfc7517'],
  cwe: 321,
  selfMade: true,
  keywords: ['kty"', "kty'", 'kty:', 'kty\\"'],
  pattern: new RegExp(`${kind}[^{}]{0,4000}?${member}|${member}(?=[^{}]{0,4000}?${kind})`, 'dg'),
  window: { before: 4200, after: 5600 },
  entropy: 3.5,
  // 128 bits of a symmetric key at least; 512 bytes are the private exponent of RSA 4096.
  accept: (key) => decodedLength(key) >= 16,
  make: (random) => randomBytes(random, 32).toString('base64url'),
  bad: [
    '{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","d":"{secret}"}',
    '{\n  "d": "{secret}",\n  "kid": "shop",\n  "kty": "OKP"\n}\n',
    '{"keys": [{"kty": "oct", "k": "{secret}", "alg": "HS256"}]}',
    "const key = { kty: 'OKP', crv: 'Ed25519', d: '{secret}' };",
  ],
  good: [
    '{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}',
    '{"kty": "RSA", "n": "..."}, {"d": "not-a-part-of-the-key-above-it-at-all"}',
  ],
});
