import { custom } from '../detector.ts';
import { randomBase64 } from './formats/sample.ts';

export const puttyPrivateKey = custom({
  name: 'putty-private-key',
  title: 'PuTTY private key',
  provider: 'the servers that trust it',
  grants: 'sign in to every server that trusts the public half',
  revoke: 'Remove the public key from authorized_keys and from the accounts that list it, make a new pair.',
  references: ['https://the.earth.li/~sgtatham/putty/latest/htmldoc/AppendixC.html'],
  cwe: 321,
  selfMade: true,
  keywords: ['putty-user-key-file-'],
  // Only keys without a passphrase say "Encryption: none".
  pattern:
    /PuTTY-User-Key-File-[23]: [a-z0-9@.-]{5,40}\s{1,4}Encryption: none\s{1,4}Comment: [^\r\n]{0,200}\s{1,4}Public-Lines: \d{1,3}\s[A-Za-z0-9+/=\s]{40,8000}?Private-Lines: \d{1,3}\s{1,4}(?<secret>[A-Za-z0-9+/=\s]{40,8000}?)\s{1,4}Private-MAC:/dg,
  window: 'file',
  make: (random) => randomBase64(random, 120),
  bad: [
    `PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\nComment: deploy\nPublic-Lines: 2\n${'AAAAC3NzaC1lZDI1NTE5AAAAIE'.repeat(2)}\n${'QmFzZTY0'.repeat(3)}\nPrivate-Lines: 2\n{secret}\nPrivate-MAC: 00\n`,
    `PuTTY-User-Key-File-2: ssh-rsa\r\nEncryption: none\r\nComment: rsa-key\r\nPublic-Lines: 1\r\n${'AAAAB3NzaC1yc2EAAAADAQAB'.repeat(3)}\r\nPrivate-Lines: 2\r\n{secret}\r\nPrivate-MAC: 00\r\n`,
  ],
  good: [
    'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\nComment: deploy\nPublic-Lines: 2\n',
    'The file starts with PuTTY-User-Key-File-3: and the algorithm.',
  ],
});
