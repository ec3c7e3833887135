import type { Entry } from '#ir/infra/value';
import type { Job } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { asMap } from './shared-walk.ts';

export const concurrencyLimit = pipelineRule({
  name: 'concurrency-limit',
  title: 'Runs of a workflow are not limited',
  severity: 'info',
  cwe: 770,
  owasp: ['CICD-SEC-7'],
  what: 'Runs of the workflow go on beside newer ones of the same branch.',
  why: 'Whoever can start it can use up the minutes and machines of all; runs that overtake each other also take artifacts for those of others.',
  fix: [
    'Limit it: `concurrency: { group: "${{ github.workflow }}-${{ github.ref }}", cancel-in-progress: true }`.',
  ],
  references: [
    'https://docs.github.com/en/actions/how-tos/write-workflows/choose-when-workflows-run/control-workflow-concurrency',
  ],
  *find({ system, kind, triggers, root, jobs }) {
    // What others call is limited by them.
    const isCalledOnly = triggers.every((trigger) => trigger.kind === 'call');
    if (system !== 'github' || kind !== 'workflow' || isCalledOnly) return;
    const own = root.entries.get('concurrency');
    if (own !== undefined) {
      if (!saysWhetherToCancel(own))
        yield {
          place: own.place,
          about: [],
          says: '`concurrency` does not say `cancel-in-progress`: waiting runs pile up',
        };
      return;
    }
    const isAnyLimited = jobs.some(({ value }) => asMap(value)?.entries.has('concurrency'));
    const on = root.entries.get('on') ?? root.entries.get('jobs');
    if (isAnyLimited) for (const job of jobs) yield* ofJob(job);
    else if (on !== undefined) yield { place: on.place, about: [] };
  },
  bad: {
    github: [
      `on: push
jobs:
  build: # flaw
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
  test:
    runs-on: ubuntu-24.04
    concurrency: tests # flaw
    steps: [{ run: make test }]
`,
      `on: push # flaw
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
  test:
    runs-on: ubuntu-24.04
    steps: [{ run: make test }]
`,
      `on: push
concurrency: builds # flaw
jobs: {}
`,
    ],
  },
  good: {
    github: `on: push
concurrency:
  group: \${{ github.ref }}
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
`,
  },
});

function* ofJob({ id, value, header }: Job): Iterable<Hit> {
  const own = asMap(value)?.entries.get('concurrency');
  if (own === undefined)
    yield { place: header, about: [id], says: `Runs of the job \`${id}\` are not limited` };
  else if (!saysWhetherToCancel(own))
    yield {
      place: own.place,
      about: [id],
      says: '`concurrency` does not say `cancel-in-progress`: waiting runs pile up',
    };
}

function saysWhetherToCancel({ value }: Entry): boolean {
  return asMap(value)?.entries.has('cancel-in-progress') === true;
}
