import { prefixed } from '../detector.ts';
import { hex, shape } from '../shape.ts';

export const gitlabTriggerToken = prefixed({
  name: 'gitlab-trigger-token',
  title: 'GitLab pipeline trigger token',
  provider: 'GitLab',
  grants: "start pipelines of the project with variables of one's choice",
  revoke: 'https://docs.gitlab.com/ci/triggers/#revoke-a-pipeline-trigger-token',
  references: ['https://docs.gitlab.com/security/tokens/#token-prefixes'],
  severity: 'medium',
  token: shape`glptt-${hex(40)}`,
  entropy: 3,
  bad: [
    'curl -X POST -F token={secret} -F ref=main https://gitlab.com/api/v4/projects/1/trigger/pipeline',
    'TRIGGER_TOKEN: {secret}',
  ],
  good: [`TRIGGER_TOKEN: glptt-${'0'.repeat(40)}`, 'token=glptt-$TOKEN'],
});
