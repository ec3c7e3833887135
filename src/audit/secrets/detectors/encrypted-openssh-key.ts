import { custom } from '../detector.ts';
import { begin, end } from './formats/pem.ts';
import { randomBase64 } from './formats/sample.ts';

export const encryptedOpensshKey = custom({
  name: 'encrypted-openssh-key',
  title: 'Encrypted OpenSSH private key',
  provider: 'the servers that trust it',
  grants: 'guess its passphrase for as long as they like, and use the key once it is found',
  revoke: 'Remove the public key from authorized_keys and from the accounts that list it, make a new pair.',
  references: ['https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key'],
  cwe: 321,
  severity: 'low',
  selfMade: true,
  keywords: ['begin openssh private key'],
  // The head names the cipher: aes256-ctr, chacha20-poly1305@openssh.com …; "none" is openssh-private-key's.
  pattern:
    /-----BEGIN OPENSSH PRIVATE KEY[-]{5}(?:\s|\\[nr]|["'`+,]){1,40}b3BlbnNzaC1rZXktdjEAAAAA(?!BG5vbmU)(?<secret>[A-Za-z0-9+/=\s\\"'`,;]{100,16000}?)(?:\s|\\[nr]|["'`+,]){0,40}-----END OPENSSH PRIVATE KEY-----/dg,
  window: 'file',
  make: (random) => `CmFlczI1Ni1jdHIAAAAGYmNyeXB0${randomBase64(random, 300)}`,
  bad: [
    `${begin('OPENSSH PRIVATE KEY')}\n${'b3BlbnNzaC1rZXktdjEAAAAA'}{secret}\n${end('OPENSSH PRIVATE KEY')}\n`,
    `id_ed25519: "${begin('OPENSSH PRIVATE KEY')}\\n${'b3BlbnNzaC1rZXktdjEAAAAA'}{secret}\\n${end('OPENSSH PRIVATE KEY')}"`,
  ],
  good: [
    `${begin('OPENSSH PRIVATE KEY')}\nb3BlbnNzaC1rZXktdjEAAAAA...\n${end('OPENSSH PRIVATE KEY')}\n`,
    'b3BlbnNzaC1rZXktdjEAAAAA is the magic of the format',
  ],
});
