import { custom } from '../detector.ts';
import { crc32Base62, hasCrc32Base62 } from './formats/checksum.ts';
import { jwtParts, makeJwt } from './formats/jwt.ts';
import { randomText } from './formats/sample.ts';

export const githubAppToken = custom({
  name: 'github-app-token',
  title: 'GitHub App token',
  provider: 'GitHub',
  grants: 'read and write the repositories of the installation or user, until it expires',
  revoke: 'https://docs.github.com/rest/apps/installations#revoke-an-installation-access-token',
  references: [
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
    'https://docs.github.com/apps/creating-github-apps/authenticating-with-a-github-app/generating-an-installation-access-token-for-a-github-app',
  ],
  checksum: true,
  unmistakable: true,
  keywords: ['ghu_', 'ghs_'],
  // Installation tokens are being replaced by a number and a JSON Web Token behind the same prefix.
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>gh[us]_[A-Za-z0-9]{36}|ghs_\d{1,12}_eyJ[\w-]{10,200}\.eyJ[\w-]{8,1400}\.[\w-]{20,700})(?![A-Za-z0-9_.-])/dg,
  window: { before: 32, after: 2400 },
  entropy: 3.4,
  accept: (token) =>
    token.length === 40 ? hasCrc32Base62(token, 4) : jwtParts(token.replace(/^ghs_\d+_/, '')) !== undefined,
  make: (random) => {
    if (random() < 0.5) return `ghs_123456_${makeJwt(random, { iss: 'shop', id: randomText(random, 9) })}`;
    const body = randomText(random, 30);
    return `ghs_${body}${crc32Base62(body)}`;
  },
  bad: ['git clone https://x-access-token:{secret}@github.com/shop/shop.git', '{"token": "{secret}"}'],
  good: [
    `https://x-access-token:ghs_${'x'.repeat(36)}@github.com`,
    `"token": "${'ghu_'}16C7e42F292c6912E7710c838347Ae178B4a"`,
  ],
});
