import { custom } from '../detector.ts';
import { begin, end } from './formats/pem.ts';
import { randomBase64 } from './formats/sample.ts';

/** What every key without a passphrase begins with, in base64: the magic, then cipher and key derivation "none". */
const opensshHead = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAAB';

export const opensshPrivateKey = custom({
  name: 'openssh-private-key',
  title: 'OpenSSH private key',
  provider: 'the servers that trust it',
  grants: 'sign in to every server, and push to every repository, that trusts the public half',
  revoke: 'Remove the public key from authorized_keys and from the accounts that list it, make a new pair.',
  references: ['https://github.com/openssh/openssh-portable/blob/master/PROTOCOL.key'],
  cwe: 321,
  selfMade: true,
  keywords: ['begin openssh private key'],
  // Cipher and key derivation "none"; what follows is masked, since the head is the same in all of them.
  pattern:
    /-----BEGIN OPENSSH PRIVATE KEY[-]{5}(?:\s|\\[nr]|["'`+,]){1,40}b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAAB(?<secret>[A-Za-z0-9+/=\s\\"'`,;]{100,16000}?)(?:\s|\\[nr]|["'`+,]){0,40}-----END OPENSSH PRIVATE KEY-----/dg,
  window: 'file',
  make: (random) => `AAAAMwAAAAtzc2gtZWQyNTUxOQ${randomBase64(random, 170)}`,
  bad: [
    `${begin('OPENSSH PRIVATE KEY')}\n${opensshHead}{secret}\n${end('OPENSSH PRIVATE KEY')}\n`,
    `DEPLOY_KEY="${begin('OPENSSH PRIVATE KEY')}\\n${opensshHead}{secret}\\n${end('OPENSSH PRIVATE KEY')}"`,
  ],
  good: [
    `${begin('OPENSSH PRIVATE KEY')}\n...\n${end('OPENSSH PRIVATE KEY')}\n`,
    `Your key begins with ${begin('OPENSSH PRIVATE KEY')} and ends with ${end('OPENSSH PRIVATE KEY')}`,
  ],
});
