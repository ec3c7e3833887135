import { custom } from '../detector.ts';
import { upper } from '../shape.ts';

export const onepasswordSecretKey = custom({
  name: 'onepassword-secret-key',
  title: '1Password secret key',
  provider: '1Password',
  grants: 'open the account from a new device once the account password is known too',
  revoke: 'https://support.1password.com/change-secret-key/',
  keywords: ['a3-'],
  pattern:
    /(?<![A-Za-z0-9-])(?<secret>A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5})(?![A-Za-z0-9-])/dg,
  prefix: 'A3-',
  entropy: 3.6,
  make: (random) => `A3-${[6, 6, 5, 5, 5, 5].map((length) => upper(length).make(random)).join('-')}`,
  bad: ['Secret Key: {secret}', 'OP_SECRET_KEY={secret}'],
  good: ['Secret Key: A3-XXXXXX-XXXXXX-XXXXX-XXXXX-XXXXX-XXXXX', 'part no. A3-100200-300400'],
});
