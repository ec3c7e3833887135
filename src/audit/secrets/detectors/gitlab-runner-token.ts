import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const gitlabRunnerToken = custom({
  name: 'gitlab-runner-token',
  title: 'GitLab runner token',
  provider: 'GitLab',
  grants: 'register or pose as a runner and so receive the jobs, their sources and their secrets',
  revoke: 'https://docs.gitlab.com/security/token_overview/#runner-authentication-tokens',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  keywords: ['glrt-', 'gr1348941'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>(?:glrt-(?:t\d_)?|GR1348941)(?:[\w-]{27,300}\.(?:[0-9a-z]{2}\.)?[0-9a-z]{9}|[\w-]{20}))(?![\w-])/dg,
  entropy: 3.3,
  make: (random) => `glrt-${base64url(19).make(random)}x`,
  bad: [
    'gitlab-runner register --url https://gitlab.com --token {secret}',
    '[[runners]]\n  token = "{secret}"\n',
  ],
  good: ['gitlab-runner register --token $RUNNER_TOKEN', `token = "glrt-${'x'.repeat(20)}"`],
});
