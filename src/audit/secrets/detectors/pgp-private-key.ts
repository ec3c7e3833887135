import { custom } from '../detector.ts';
import { decodeBase64 } from './formats/decode.ts';
import { begin, end } from './formats/pem.ts';
import { randomBytes } from './formats/sample.ts';

export const pgpPrivateKey = custom({
  name: 'pgp-private-key',
  title: 'PGP private key',
  provider: 'everybody who trusts the key',
  grants:
    'decrypt mail to its owner and sign releases and commits in their name, once a passphrase is found if it has one',
  revoke: 'Publish the revocation certificate of the key and make a new one.',
  references: ['https://www.rfc-editor.org/rfc/rfc9580#section-6.2'],
  cwe: 321,
  severity: 'medium',
  selfMade: true,
  keywords: ['begin pgp private key block'],
  pattern:
    /(?<secret>-----BEGIN PGP PRIVATE KEY BLOCK[-]{5}(?:\s|\\[nr])[A-Za-z0-9+/=\s\\"'`,;:.()@-]{200,60000}?-----END PGP PRIVATE KEY BLOCK-----)/dg,
  window: 'file',
  // A secret key packet in the new or the old format (RFC 9580 §4.2): tag 5.
  accept: (block) => {
    const [, body = ''] =
      /(?:\n\s*\n|\\n\\n|-----(?:\s|\\[nr])+(?=[lx]))([A-Za-z0-9+/=\s\\]+)/.exec(block) ?? [];
    const first = decodeBase64(body.replace(/\\[nr]|\s/g, '').slice(0, 4))?.[0] ?? 0;
    return first === 0xc5 || (first & 0xfc) === 0x94;
  },
  make: (random) => {
    const body = Buffer.concat([Buffer.from([0x95, 0x03, 0x98, 0x04]), randomBytes(random, 900)]).toString(
      'base64',
    );
    return `${begin('PGP PRIVATE KEY BLOCK')}\n\n${body.match(/.{1,64}/g)?.join('\n')}\n=aB3d\n${end('PGP PRIVATE KEY BLOCK')}`;
  },
  bad: ['{secret}\n', 'GPG_SIGNING_KEY: |\n{secret}\n'],
  good: [
    `${begin('PGP PRIVATE KEY BLOCK')}\n\n...\n${end('PGP PRIVATE KEY BLOCK')}\n`,
    `${begin('PGP PUBLIC KEY BLOCK')}\n\nmQENBF\n${end('PGP PUBLIC KEY BLOCK')}\n`,
  ],
});
