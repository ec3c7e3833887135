import { custom } from '../detector.ts';
import { hex } from '../shape.ts';

export const gitlabSessionCookie = custom({
  name: 'gitlab-session-cookie',
  title: 'GitLab session cookie',
  provider: 'GitLab',
  grants: 'act as the signed-in user until the session ends',
  revoke: 'https://docs.gitlab.com/user/profile/active_sessions/',
  references: ['https://docs.gitlab.com/user/profile/active_sessions/'],
  keywords: ['_gitlab_session='],
  pattern: /_gitlab_session=(?<secret>[0-9a-z]{32})(?![A-Za-z0-9])/dg,
  entropy: 3,
  make: (random) => hex(32).make(random),
  bad: [
    'Cookie: _gitlab_session={secret}; known_sign_in=1',
    'curl -b "_gitlab_session={secret}" https://gitlab.shop.example/',
  ],
  good: ['Cookie: _gitlab_session=<session>', `_gitlab_session=${'0'.repeat(32)}`],
});
