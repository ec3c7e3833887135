import type { Pipeline, Use } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';

export const unpinnedAction = pipelineRule({
  name: 'unpinned-action',
  title: 'Action is named by a version that can move',
  severity: 'medium',
  cwe: 829,
  owasp: ['CICD-SEC-3'],
  what: 'The action or workflow of others is named by a tag or a branch, not by the hash of a commit.',
  why: 'Who takes over its repository moves the tag, and the next run gives their code the secrets and the rights of this one.',
  fix: [
    'Name the full hash of the commit, with the version as a comment behind it.',
    'Let Dependabot or Renovate move it.',
  ],
  references: ['https://docs.github.com/en/actions/reference/security/secure-use#using-third-party-actions'],
  *find(pipeline) {
    for (const [about, use] of usesOf(pipeline)) {
      if ((use.kind !== 'action' && use.kind !== 'workflow') || /^[0-9a-f]{40}$/i.test(use.ref ?? ''))
        continue;
      const what = use.ref === undefined ? 'no version' : `\`${use.ref}\`, which can move`;
      yield {
        place: use.written.place,
        about: [about, use.name],
        says: `\`${use.name}\` is used at ${what}`,
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4 # flaw
      - uses: fry-factory/potato-linter@main # flaw
  publish:
    uses: fry-factory/pipelines/.github/workflows/publish.yml@v1 # flaw
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@692973e3d937129bcbf40652eb9f2f61becf3332 # v4.1.7
      - uses: ./.github/actions/build
`,
  },
});

function usesOf({ jobs }: Pipeline): readonly (readonly [string, Use])[] {
  return jobs.flatMap((job) => [
    ...(job.use === undefined ? [] : [[job.id, job.use] as const]),
    ...job.steps.flatMap(({ use }) => (use === undefined ? [] : [[job.id, use] as const])),
  ]);
}
