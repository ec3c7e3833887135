import { custom } from '../detector.ts';
import { isPassword } from './formats/password.ts';
import { randomText } from './formats/sample.ts';

export const netrcPassword = custom({
  name: 'netrc-password',
  title: 'Password in a .netrc line',
  provider: 'the host that the line names',
  grants: 'sign in to that host as the user',
  revoke: 'Change the password or token at the host that the line names.',
  references: ['https://everything.curl.dev/usingcurl/netrc.html'],
  confidence: 'medium',
  selfMade: true,
  keywords: ['machine ', 'default login '],
  pattern:
    /(?:^|[\n"'])\s{0,8}(?:machine\s{1,4}[A-Za-z0-9.-]{3,120}|default)\s{1,20}(?:login\s{1,4}[^\s"']{1,120}\s{1,20})?(?:account\s{1,4}[^\s"']{1,120}\s{1,20})?password\s{1,4}(?<secret>[^\s"'<>${}\\]{6,200})(?=[\s"']|$)/dg,
  entropy: 2.5,
  accept: isPassword,
  make: (random) => randomText(random, 20),
  bad: [
    'machine git.shop.example\n  login deploy\n  password {secret}\n',
    'machine api.shop.example login me@shop.example password {secret}\n',
    'machine api.shop.example password {secret}\n',
    'default login anonymous password {secret}\n',
  ],
  good: [
    'machine git.shop.example login deploy password $PASSWORD\n',
    'machine example.com login me password password\n',
    'The machine had a login and a password for it.',
  ],
});
