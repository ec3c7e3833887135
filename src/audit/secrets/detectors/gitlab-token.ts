import { crc32 } from 'node:zlib';
import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

/** Routable tokens end in their own length and CRC-32, in base 36 (GitLab's Authn::TokenField::Generator::RoutableToken). */
const routable = /^(glpat-[\w-]{27,300}\.[0-9a-z]{2}\.)([0-9a-z]{2})([0-9a-z]{7})$/;

export const gitlabToken = custom({
  name: 'gitlab-token',
  title: 'GitLab personal, project or group access token',
  provider: 'GitLab',
  grants: 'read and write every project that its owner may, within its scopes',
  revoke: 'https://docs.gitlab.com/user/profile/personal_access_tokens/#revoke-a-personal-access-token',
  references: [
    'https://docs.gitlab.com/security/tokens/#token-prefixes',
    'https://handbook.gitlab.com/handbook/engineering/architecture/design-documents/cells/routable_tokens/',
  ],
  severity: 'critical',
  unmistakable: true,
  keywords: ['glpat-'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>glpat-(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20}))(?![\w-])/dg,
  prefix: 'glpat-',
  entropy: 3.3,
  accept: (token) => {
    const [, body, length, sum] = routable.exec(token) ?? [];
    return body === undefined || crc32(`${body}${length}`).toString(36).padStart(7, '0') === sum;
  },
  make: (random) => {
    if (random() < 0.5) return `glpat-${base64url(19).make(random)}x`;
    const payload = base64url(37).make(random);
    const text = `glpat-${payload}.01.${(37).toString(36).padStart(2, '0')}`;
    return text + crc32(text).toString(36).padStart(7, '0');
  },
  bad: [
    'GITLAB_TOKEN={secret}',
    'curl --header "PRIVATE-TOKEN: {secret}" https://gitlab.com/api/v4/projects',
    'git clone https://oauth2:{secret}@gitlab.com/shop/shop.git',
  ],
  good: [
    `GITLAB_TOKEN=glpat-${'x'.repeat(20)}`,
    'PRIVATE-TOKEN: glpat-<your_access_token>',
    'glpat-0123456789abcdef',
  ],
});
