import { prefixed } from '../detector.ts';
import { base62, shape } from '../shape.ts';
import { crc32Base62, hasCrc32Base62 } from './formats/checksum.ts';
import { randomText } from './formats/sample.ts';

export const npmToken = prefixed({
  name: 'npm-token',
  title: 'npm access token',
  provider: 'npm',
  grants: 'publish new versions of the packages that its owner maintains, or install private ones',
  revoke: 'https://docs.npmjs.com/revoking-access-tokens',
  references: ['https://github.blog/changelog/2021-09-23-npm-has-a-new-access-token-format/'],
  severity: 'critical',
  checksum: true,
  token: shape`npm_${base62(36)}`,
  entropy: 3.4,
  accept: (token) => hasCrc32Base62(token, 4),
  make: (random) => {
    const body = randomText(random, 30);
    return `npm_${body}${crc32Base62(body)}`;
  },
  bad: ['//registry.npmjs.org/:_authToken={secret}', 'NPM_TOKEN={secret}', 'NODE_AUTH_TOKEN: "{secret}"'],
  good: [
    `//registry.npmjs.org/:_authToken=npm_${'x'.repeat(36)}`,
    'npm_config_user_agent_and_then_some_words1',
    `token: ${'npm_'}aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789`,
  ],
});
