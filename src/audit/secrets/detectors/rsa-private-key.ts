import { custom } from '../detector.ts';
import { begin, end, isDer, makePem, pemPattern } from './formats/pem.ts';

export const rsaPrivateKey = custom({
  name: 'rsa-private-key',
  title: 'RSA private key',
  provider: 'the system that trusts it',
  grants: 'sign and decrypt as the owner of the key: pose as the server, the user or the application',
  revoke:
    'Make a new key pair, replace the public key or certificate wherever it is trusted, revoke the certificate.',
  references: ['https://www.rfc-editor.org/rfc/rfc8017#appendix-A.1.2'],
  cwe: 321,
  selfMade: true,
  keywords: ['begin rsa private key'],
  pattern: pemPattern('RSA PRIVATE KEY'),
  window: 'file',
  accept: isDer,
  make: (random) => makePem(random, 'RSA PRIVATE KEY', [0x30, 0x82, 0x04, 0xa4, 0x02, 0x01, 0x00], 1185),
  bad: ['{secret}\n', 'key = """{secret}"""\n', 'ssl:\n  key: |\n{secret}\n'],
  good: [
    `${begin('RSA PRIVATE KEY')}\nMIIE...\n${end('RSA PRIVATE KEY')}\n`,
    `if (text.startsWith("${begin('RSA PRIVATE KEY')}")) return parse(text); // up to ${end('RSA PRIVATE KEY')}`,
  ],
});
