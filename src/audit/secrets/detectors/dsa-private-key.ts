import { custom } from '../detector.ts';
import { begin, end, isDer, makePem, pemPattern } from './formats/pem.ts';

export const dsaPrivateKey = custom({
  name: 'dsa-private-key',
  title: 'DSA private key',
  provider: 'the system that trusts it',
  grants: 'sign as the owner of the key',
  revoke: 'Make a new key pair of a current kind, replace the public key wherever it is trusted.',
  cwe: 321,
  selfMade: true,
  keywords: ['begin dsa private key'],
  pattern: pemPattern('DSA PRIVATE KEY'),
  window: 'file',
  accept: isDer,
  make: (random) => makePem(random, 'DSA PRIVATE KEY', [0x30, 0x82, 0x01, 0xbb, 0x02, 0x01, 0x00], 440),
  bad: ['{secret}\n', 'echo "{secret}" > ~/.ssh/id_dsa\n'],
  good: [
    `${begin('DSA PRIVATE KEY')}\n...\n${end('DSA PRIVATE KEY')}\n`,
    'BEGIN DSA PRIVATE KEY is how the file starts',
  ],
});
