import { prefixed } from '../detector.ts';
import { base62, oneOf, shape } from '../shape.ts';
import { crc32Base62, hasCrc32Base62 } from './formats/checksum.ts';
import { randomText } from './formats/sample.ts';

export const githubAppToken = prefixed({
  name: 'github-app-token',
  title: 'GitHub App token',
  provider: 'GitHub',
  grants: 'read and write the repositories of the installation or user, until it expires',
  revoke: 'https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token',
  references: [
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  ],
  token: shape`${oneOf('ghu_', 'ghs_')}${base62(36)}`,
  keywords: ['ghu_', 'ghs_'],
  entropy: 3.4,
  accept: (token) => hasCrc32Base62(token, 4),
  make: (random) => {
    const body = randomText(random, 30);
    return `ghs_${body}${crc32Base62(body)}`;
  },
  bad: ['git clone https://x-access-token:{secret}@github.com/shop/shop.git', '{"token": "{secret}"}'],
  good: [
    'https://x-access-token:ghs_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx@github.com',
    `"token": "${'ghu_'}16C7e42F292c6912E7710c838347Ae178B4a"`,
  ],
});
