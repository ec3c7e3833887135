import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { crc32Base62, hasCrc32Base62 } from './formats/checksum.ts';
import { randomText } from './formats/sample.ts';

export const githubRefreshToken = prefixed({
  name: 'github-refresh-token',
  title: 'GitHub App refresh token',
  provider: 'GitHub',
  grants: "with the application's client secret, get new tokens for the user for half a year",
  revoke:
    'https://docs.github.com/apps/using-github-apps/reviewing-and-revoking-authorization-of-github-apps',
  references: [
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  ],
  checksum: true,
  token: shape`ghr_${base62(36, 76)}`,
  entropy: 3.6,
  accept: (token) => hasCrc32Base62(token, 4),
  make: (random) => {
    const body = randomText(random, 70);
    return `ghr_${body}${crc32Base62(body)}`;
  },
  bad: ['{"refresh_token":"{secret}"}', 'GH_REFRESH_TOKEN={secret}'],
  good: [
    `refresh_token=${'ghr_'}1B4a2e77838347a7E420ce178F2E7c6912E169246c3CE1ccbF66C46812d16D5B1A9Dc86A1498`,
    'ghr_values = []',
  ],
});
