import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { crc32Base62, hasCrc32Base62 } from './formats/checksum.ts';
import { randomText } from './formats/sample.ts';

export const githubOauthToken = prefixed({
  name: 'github-oauth-token',
  title: 'GitHub OAuth access token',
  provider: 'GitHub',
  grants: 'act for the user who signed in to the application, within the scopes granted',
  revoke:
    'https://docs.github.com/apps/oauth-apps/using-oauth-apps/reviewing-your-authorized-applications-oauth',
  references: [
    'https://github.blog/engineering/platform-security/behind-githubs-new-authentication-token-formats/',
  ],
  severity: 'critical',
  checksum: true,
  token: shape`gho_${base62(36)}`,
  entropy: 3.4,
  accept: (token) => hasCrc32Base62(token, 4),
  make: (random) => {
    const body = randomText(random, 30);
    return `gho_${body}${crc32Base62(body)}`;
  },
  bad: ['github.com:\n    oauth_token: {secret}\n    user: me\n', 'Authorization: token {secret}'],
  good: [
    `oauth_token: gho_${'X'.repeat(36)}`,
    `"access_token":"${'gho_'}16C7e42F292c6912E7710c838347Ae178B4a"`,
  ],
});
