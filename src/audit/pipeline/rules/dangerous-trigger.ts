import type { Job, Permissions, Pipeline } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { leftByConditions } from './shared-strangers.ts';
import { expressionsIn } from './shared-walk.ts';
import { untrustedIn } from './untrusted-checkout.ts';

export const dangerousTrigger = pipelineRule({
  name: 'dangerous-trigger',
  title: 'Strangers start a workflow that has rights of the repository',
  severity: 'medium',
  cwe: 862,
  owasp: ['CICD-SEC-4', 'CICD-SEC-1'],
  what: 'Under this trigger a workflow runs with the secrets and the token of the repository, though a stranger causes the run.',
  why: 'Everything in it that touches what the stranger wrote — code, titles, artifacts, caches — is a way to the secrets, and such workflows grow.',
  fix: [
    'Use `pull_request` where no right of the repository is needed.',
    'In place of `workflow_run` call the second workflow, or let it look at nothing that the first one made.',
    'Else give its jobs the least permissions, no secret, and check out nothing of the proposal.',
  ],
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request_target',
  ],
  *find(pipeline, tree) {
    if (pipeline.system !== 'github' || pipeline.kind !== 'workflow') return;
    // What is checked out says it better.
    const isSaid = [...untrustedIn(pipeline, tree)].some(({ isFaint }) => isFaint !== true);
    for (const { name, kind, place } of pipeline.triggers) {
      if (kind !== 'change-of-base' && kind !== 'after') continue;
      const reached = pipeline.jobs.filter((job) => leftByConditions(job, []) !== 'none');
      const secret = secretIn(pipeline, reached);
      const may = reached.filter((job) => mayWrite(job.permissions ?? pipeline.permissions));
      const has = [
        ...(secret === undefined ? [] : [`the secret \`${secret}\``]),
        ...(may.length > 0 ? ['a token that may write'] : []),
      ];
      yield {
        place,
        about: [name],
        says: `\`${name}\` lets strangers start it with ${has.length === 0 ? 'a token that may read, or comment and label' : has.join(' and ')}`,
        severity: isSaid ? 'info' : has.length > 0 ? 'medium' : 'low',
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: [pull_request_target] # flaw
permissions: { contents: write }
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/labeler@v6
`,
  },
  good: {
    github: `on: pull_request
jobs:
  test:
    runs-on: ubuntu-24.04
    steps:
      - run: make test
`,
  },
});

/** Scopes by which a workflow only talks to people. */
const talk: ReadonlySet<string> = new Set(['issues', 'pull-requests', 'discussions', 'statuses', 'checks']);

/** Where nothing is said, older repositories give the token every right. */
function mayWrite(permissions: Permissions | undefined): boolean {
  if (permissions === undefined) return true;
  if (permissions.kind === 'all') return permissions.access === 'write';
  return [...permissions.scopes].some(([scope, { access }]) => access === 'write' && !talk.has(scope));
}

function secretIn(pipeline: Pipeline, jobs: readonly Job[]): string | undefined {
  for (const { inner, job } of expressionsIn(pipeline)) {
    const name = /(?<![\w.-])secrets\.([\w-]+)/i.exec(inner)?.[1];
    const isReached = job === undefined || jobs.includes(job);
    if (name !== undefined && name.toUpperCase() !== 'GITHUB_TOKEN' && isReached) return name;
  }
  return undefined;
}
