import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { expressionsIn, placeOfExpression } from './shared-walk.ts';

/** The context as a whole: in a function, alone, or with a key that only a run knows. */
const whole = /(?<![\w.-])secrets(?:\s*(?:\)|,|$|&&|\|\||==|!=)|\s*\[\s*(?!['"][^'"]*['"]\s*\]))/i;

export const allSecrets = pipelineRule({
  name: 'all-secrets',
  title: 'Every secret is handed over at once',
  severity: 'medium',
  cwe: 200,
  owasp: ['CICD-SEC-6', 'CICD-SEC-2'],
  what: 'The expression reads the whole `secrets` context, or a secret whose name only a run tells: every secret of the repository and its organisation is sent to the machine.',
  why: 'One step that leaks its environment, or one action that was taken over, loses all of them instead of one.',
  fix: ['Name each secret that is needed: `${{ secrets.DEPLOY_TOKEN }}`.'],
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#use-secrets-for-sensitive-information',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const expression of expressionsIn(pipeline)) {
      const inner = expression.inner.trim();
      if (!whole.test(inner)) continue;
      yield {
        place: placeOfExpression(expression),
        about: [expression.job?.id ?? '', inner],
        says: `\`\${{ ${inner.slice(0, 80)} }}\` ${/\[/.test(inner) ? 'picks a secret by a name that only a run tells, so all are sent' : 'hands over every secret'}`,
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  deploy:
    runs-on: ubuntu-24.04
    strategy: { matrix: { stage: [shop, test] } }
    steps:
      - run: ./deploy.sh
        env:
          ALL: \${{ toJSON(secrets) }} # flaw
          ONE: \${{ secrets[format('TOKEN_{0}', matrix.stage)] }} # flaw
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
          ONE: \${{ secrets.DEPLOY_TOKEN }}
          TWO: \${{ secrets['OTHER_TOKEN'] || 'secrets' }}
`,
  },
});
