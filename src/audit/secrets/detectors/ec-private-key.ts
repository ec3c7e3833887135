import { custom } from '../detector.ts';
import { begin, end, isDer, makePem, pemPattern } from './formats/pem.ts';

export const ecPrivateKey = custom({
  name: 'ec-private-key',
  title: 'Elliptic curve private key',
  provider: 'the system that trusts it',
  grants: 'sign as the owner of the key: pose as the server, the user or the application',
  revoke:
    'Make a new key pair, replace the public key or certificate wherever it is trusted, revoke the certificate.',
  references: ['https://www.rfc-editor.org/rfc/rfc5915'],
  cwe: 321,
  selfMade: true,
  keywords: ['begin ec private key'],
  pattern: pemPattern('EC PRIVATE KEY'),
  window: 'file',
  accept: isDer,
  make: (random) => makePem(random, 'EC PRIVATE KEY', [0x30, 0x77, 0x02, 0x01, 0x01, 0x04, 0x20], 114),
  bad: ['{secret}\n', 'const key = `{secret}`;\n'],
  good: [
    `${begin('EC PRIVATE KEY')}\n<key>\n${end('EC PRIVATE KEY')}\n`,
    `${begin('EC PARAMETERS')}\nBggqhkjOPQMBBw==\n${end('EC PARAMETERS')}\n`,
  ],
});
