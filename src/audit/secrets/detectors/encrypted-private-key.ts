import { custom } from '../detector.ts';
import { begin, end, makePem, pemPattern } from './formats/pem.ts';

export const encryptedPrivateKey = custom({
  name: 'encrypted-private-key',
  title: 'Encrypted private key',
  provider: 'the system that trusts it',
  grants: 'guess its passphrase for as long as they like, and use the key once it is found',
  revoke: 'Make a new key pair if the passphrase is short, known to others or written nearby.',
  references: [
    'https://www.rfc-editor.org/rfc/rfc5958#section-3',
    'https://www.rfc-editor.org/rfc/rfc1421#section-4.6.1.1',
  ],
  cwe: 321,
  severity: 'low',
  selfMade: true,
  keywords: ['begin encrypted private key', 'proc-type: 4,encrypted'],
  pattern: new RegExp(
    `${pemPattern('ENCRYPTED PRIVATE KEY').source}|${/-----BEGIN (?:RSA|EC|DSA) PRIVATE KEY-----\s{1,4}(?=Proc-Type: 4,ENCRYPTED)[A-Za-z0-9+/=\s:,-]{100,16000}?-----END (?:RSA|EC|DSA) PRIVATE KEY-----/.source}`,
    'dg',
  ),
  window: 'file',
  make: (random) => makePem(random, 'ENCRYPTED PRIVATE KEY', [0x30, 0x82, 0x05, 0x0e], 1290),
  bad: ['{secret}\n', 'tls.key: |\n{secret}\n'],
  good: [
    `${begin('ENCRYPTED PRIVATE KEY')}\n...\n${end('ENCRYPTED PRIVATE KEY')}\n`,
    'Proc-Type: 4,ENCRYPTED is a header line',
  ],
});
