import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { crc32Base62, hasCrc32Base62 } from './formats/checksum.ts';
import { randomText } from './formats/sample.ts';

export const githubToken = prefixed({
  name: 'github-token',
  title: 'GitHub personal access token (classic)',
  provider: 'GitHub',
  grants: 'read and write every repository and organisation that its owner may, within its scopes',
  revoke:
    'https://docs.github.com/authentication/keeping-your-account-and-data-secure/managing-your-personal-access-tokens#deleting-a-personal-access-token',
  references: [
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  ],
  severity: 'critical',
  checksum: true,
  token: shape`ghp_${base62(36)}`,
  entropy: 3.4,
  accept: (token) => hasCrc32Base62(token, 4),
  make: (random) => {
    const body = randomText(random, 30);
    return `ghp_${body}${crc32Base62(body)}`;
  },
  bad: [
    'GITHUB_TOKEN={secret}',
    'git remote add origin https://me:{secret}@github.com/shop/shop.git',
    'new Octokit({ auth: "{secret}" })',
    '  token: {secret}\n',
  ],
  good: [
    `GITHUB_TOKEN=ghp_${'x'.repeat(36)}`,
    `token: ${'ghp_'}16C7e42F292c6912E7710c838347Ae178B4a`,
    `  token: \${{ secrets.GITHUB_TOKEN }}\n`,
  ],
});
