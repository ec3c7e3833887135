import { custom } from '../detector.ts';
import { begin, end, isDer, makePem, pemPattern } from './formats/pem.ts';

export const pkcs8PrivateKey = custom({
  name: 'pkcs8-private-key',
  title: 'Private key (PKCS#8)',
  provider: 'the system that trusts it',
  grants: 'sign and decrypt as the owner of the key: pose as the server, the user or the application',
  revoke:
    'Make a new key pair, replace the public key or certificate wherever it is trusted, revoke the certificate.',
  references: ['https://www.rfc-editor.org/rfc/rfc5958'],
  cwe: 321,
  selfMade: true,
  keywords: ['begin private key'],
  pattern: pemPattern('PRIVATE KEY'),
  window: 'file',
  accept: isDer,
  make: (random) => makePem(random, 'PRIVATE KEY', [0x30, 0x82, 0x04, 0xbe, 0x02, 0x01, 0x00], 1211),
  bad: ['{secret}\n', 'PRIVATE_KEY="{secret}"\n'],
  good: [
    `${begin('PRIVATE KEY')}\nYOUR_PRIVATE_KEY\n${end('PRIVATE KEY')}\n`,
    `${begin('PRIVATE KEY')}\\n${end('PRIVATE KEY')}`,
  ],
});
