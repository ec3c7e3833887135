import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const gitlabOauthSecret = prefixed({
  name: 'gitlab-oauth-secret',
  title: 'GitLab OAuth application secret',
  provider: 'GitLab',
  grants: 'pose as the application in sign-in with GitLab',
  revoke: 'https://docs.gitlab.com/integration/oauth_provider/',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  token: shape`gloas-${base64url(64)}`,
  entropy: 3.6,
  bad: ['GITLAB_CLIENT_SECRET={secret}', 'app_secret: "{secret}"'],
  good: ['GITLAB_CLIENT_SECRET=gloas-…', `app_secret: "gloas-${'x'.repeat(64)}"`],
});
