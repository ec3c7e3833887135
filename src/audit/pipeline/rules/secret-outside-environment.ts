import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { expressionsIn, placeOfExpression } from './shared-walk.ts';

export const secretOutsideEnvironment = pipelineRule({
  name: 'secret-outside-environment',
  title: 'Secret is used without a protected environment',
  severity: 'info',
  cwe: 200,
  owasp: ['CICD-SEC-6', 'CICD-SEC-1'],
  what: 'The job reads a secret and names no environment, so that the secret belongs to the whole repository or organisation.',
  why: 'Every workflow on every branch can read it: whoever may push a branch has it. Secrets of an environment are given to jobs that pass its rules only.',
  fix: [
    'Make an environment with reviewers or branches that may use it, and move the secret there.',
    'Name it in the job: `environment: shop`.',
  ],
  references: [
    'https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github' || pipeline.kind !== 'workflow') return;
    for (const expression of expressionsIn(pipeline)) {
      const { inner, job } = expression;
      if (job === undefined || job.environment !== undefined) continue;
      const name = /(?<![\w.-])secrets\s*(?:\.\s*|\[\s*['"])([\w-]+)/i.exec(inner)?.[1];
      if (name === undefined || name.toUpperCase() === 'GITHUB_TOKEN') continue;
      yield {
        place: placeOfExpression(expression),
        about: [job.id, name],
        says: `\`secrets.${name}\` is read by the job \`${job.id}\`, which names no environment`,
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy.sh
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }} # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  deploy:
    runs-on: ubuntu-24.04
    environment: shop
    steps:
      - run: ./deploy.sh
        env:
          TOKEN: \${{ secrets.DEPLOY_TOKEN }}
  label:
    runs-on: ubuntu-24.04
    steps:
      - run: gh issue list
        env:
          GH_TOKEN: \${{ secrets.GITHUB_TOKEN }}
`,
  },
});
