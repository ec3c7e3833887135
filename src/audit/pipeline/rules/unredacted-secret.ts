import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { expressionsIn, placeOfExpression } from './shared-walk.ts';

export const unredactedSecret = pipelineRule({
  name: 'unredacted-secret',
  title: 'Part of a secret is not masked in logs',
  severity: 'medium',
  cwe: 532,
  owasp: ['CICD-SEC-6', 'CICD-SEC-10'],
  what: 'The expression takes a part out of a secret that holds JSON. Logs mask a secret as a whole, not its parts.',
  why: 'The part shows in the log of any step that prints it, and logs of public repositories are open to everybody.',
  fix: [
    'Store each part as a secret of its own.',
    'Where that cannot be, mask the part first: `echo "::add-mask::$PART"`.',
  ],
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-what-workflows-do/use-secrets',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const expression of expressionsIn(pipeline)) {
      const { inner, job } = expression;
      if (!/fromJSON\s*\(\s*secrets\s*[.[]/i.test(inner)) continue;
      yield {
        place: placeOfExpression(expression),
        about: [job?.id ?? '', inner.trim()],
        says: `\`\${{ ${inner.trim().slice(0, 80)} }}\` is part of a secret, and logs do not mask it`,
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
          PASSWORD: \${{ fromJSON(secrets.DATABASE).password }} # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  deploy:
    runs-on: ubuntu-24.04
    steps:
      - run: ./deploy.sh
        env:
          PASSWORD: \${{ secrets.DATABASE_PASSWORD }}
          STAGES: \${{ fromJSON(vars.STAGES).shop }}
`,
  },
});
