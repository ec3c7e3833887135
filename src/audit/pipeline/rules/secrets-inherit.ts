import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';

export const secretsInherit = pipelineRule({
  name: 'secrets-inherit',
  title: 'A called workflow is given every secret',
  severity: 'medium',
  cwe: 200,
  owasp: ['CICD-SEC-6', 'CICD-SEC-2'],
  what: '`secrets: inherit` hands all secrets of the repository and its organisation to the workflow that is called.',
  why: 'Whoever can change that workflow, or an action in it, gets secrets that it has no use for; nobody can tell from here which it reads.',
  fix: ['Name the secrets that the workflow needs, one by one: `secrets: { token: ${{ secrets.TOKEN }} }`.'],
  references: [
    'https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows#passing-inputs-and-secrets-to-a-reusable-workflow',
  ],
  *find({ jobs }) {
    for (const { id, use, secrets, secretsPlace } of jobs) {
      if (secrets !== 'inherit' || use === undefined || secretsPlace === undefined) continue;
      const isOwn = use.kind === 'local';
      const isPinned = /^[0-9a-f]{40}$/i.test(use.ref ?? '');
      yield {
        place: secretsPlace,
        about: [id, use.name],
        says: `\`${use.written.text}\` is given every secret${isOwn || isPinned ? '' : ', and others can change it'}`,
        ...(isOwn || isPinned ? { severity: 'low' } : {}),
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  publish:
    uses: fry-factory/pipelines/.github/workflows/publish.yml@5d2b8d1f0f3e4c8f9a6b7c1e2d3f4a5b6c7d8e9f
    secrets: inherit # flaw
  local:
    uses: ./.github/workflows/check.yml
    secrets: inherit # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  publish:
    uses: fry-factory/pipelines/.github/workflows/publish.yml@5d2b8d1f0f3e4c8f9a6b7c1e2d3f4a5b6c7d8e9f
    secrets:
      token: \${{ secrets.PUBLISH_TOKEN }}
`,
  },
});
