import type { Hit } from '../hit.ts';
import { needsOf } from '../permissions/needs.ts';
import { pipelineRule } from '../pipeline-rule.ts';

export const unneededPermission = pipelineRule({
  name: 'unneeded-permission',
  title: 'Job may write what nothing in it writes',
  severity: 'low',
  confidence: 'medium',
  cwe: 250,
  owasp: ['CICD-SEC-2', 'CICD-SEC-5'],
  what: 'The job is given a permission to write, and no step of it was seen to need it. Only told where it is known what each step does with the token.',
  why: 'Permissions stay when what they were for is gone, and whoever takes over a step has them.',
  fix: ['Take it away, or give it to read.'],
  references: ['https://docs.github.com/en/actions/tutorials/authenticate-with-github_token'],
  *find({ system, jobs }) {
    if (system !== 'github') return;
    for (const job of jobs) {
      const { permissions } = job;
      const needs = needsOf(job);
      if (permissions?.kind !== 'scopes' || needs.unknown.length > 0) continue;
      for (const [scope, { access, place }] of permissions.scopes)
        if (access === 'write' && needs.scopes.get(scope) !== 'write')
          yield {
            place,
            about: [job.id, scope],
            says: `\`${job.id}\` may write \`${scope}\`; nothing that it does was seen to need that`,
          } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  comment:
    runs-on: ubuntu-24.04
    permissions:
      packages: write # flaw
      issues: write
    steps:
      - run: gh issue comment 1 --body hello
        env: { GH_TOKEN: "\${{ github.token }}" }
`,
  },
  good: {
    github: `on: push
jobs:
  publish:
    runs-on: ubuntu-24.04
    permissions: { packages: write, id-token: write }
    steps:
      - uses: docker/login-action@v3
        with: { registry: ghcr.io, password: "\${{ github.token }}" }
      - run: cosign sign ghcr.io/fry-factory/shop
  other:
    runs-on: ubuntu-24.04
    permissions: { checks: write }
    steps:
      - uses: fry-factory/reporter@v1
`,
  },
});
