import { custom } from '../detector.ts';
import { base64url } from '../shape.ts';

export const gitlabServiceToken = custom({
  name: 'gitlab-service-token',
  title: 'GitLab service token (CI job, feed, mail, SCIM, agent, feature flags)',
  provider: 'GitLab',
  grants:
    'use the one service of GitLab that its prefix names: job API, feeds, mail, provisioning, cluster agent or feature flags',
  revoke: 'https://docs.gitlab.com/security/token_overview/',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  severity: 'medium',
  keywords: ['glcbt-', 'glft-', 'glsoat-', 'glimt-', 'glagent-', 'glffct-'],
  pattern:
    /(?<![A-Za-z0-9_])(?<secret>glcbt-[0-9a-zA-Z]{1,5}_[\w-]{20}|gl(?:ft|soat|ffct)-[\w-]{20}|glimt-[\w-]{25}|glagent-[\w-]{50})(?![\w-])/dg,
  entropy: 3.3,
  make: (random) => `glcbt-64_${base64url(19).make(random)}x`,
  bad: ['git clone https://gitlab-ci-token:{secret}@gitlab.com/shop/shop.git', 'JOB-TOKEN: {secret}'],
  good: ['JOB-TOKEN: $CI_JOB_TOKEN', 'glagent-k: xxxxxxxx', `glft-${'x'.repeat(20)}`],
});
