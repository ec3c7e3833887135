import { prefixed } from '../detector.ts';
import { base64url, shape } from '../shape.ts';

export const gitlabDeployToken = prefixed({
  name: 'gitlab-deploy-token',
  title: 'GitLab deploy token',
  provider: 'GitLab',
  grants: "read the project's repository, packages and images, and perhaps push packages and images",
  revoke: 'https://docs.gitlab.com/user/project/deploy_tokens/',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  token: shape`gldt-${base64url(20)}`,
  entropy: 3.3,
  bad: ['docker login -u deployer -p {secret} registry.gitlab.com', 'CI_DEPLOY_PASSWORD={secret}'],
  good: [`CI_DEPLOY_PASSWORD=gldt-${'x'.repeat(20)}`, 'gldt-config'],
});
