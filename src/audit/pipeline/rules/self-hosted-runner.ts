import { type InfraValue, itemsOf, valueAt } from '#ir/infra/value';
import type { Job } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { asMap } from './shared-walk.ts';

export const selfHostedRunner = pipelineRule({
  name: 'self-hosted-runner',
  title: 'Job runs on a machine of your own',
  severity: 'info',
  cwe: 693,
  owasp: ['CICD-SEC-7', 'CICD-SEC-5'],
  what: 'The job runs on a machine, or in a group of machines, that you run yourself.',
  why: 'Unless it is thrown away after each job, what one job leaves behind meets the next, and the network around it is open to whatever runs there.',
  fix: [
    'Use machines that live for one job (ephemeral, just in time), in a network of their own.',
    'In a public repository, let somebody approve runs of strangers.',
  ],
  references: [
    'https://docs.github.com/en/actions/reference/security/secure-use#hardening-for-self-hosted-runners',
  ],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    for (const job of pipeline.jobs) {
      const says = ownMachine(job);
      const place = job.runner.place;
      if (says !== undefined && place !== undefined)
        yield { place, about: [job.id], says, ...confidenceOf(job) } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: [self-hosted, linux] # flaw
    steps: [{ run: make }]
  group:
    runs-on: { group: fryers } # flaw
    steps: [{ run: make }]
  matrix:
    runs-on: \${{ matrix.os }} # flaw
    strategy: { matrix: { os: [ubuntu-24.04, self-hosted] } }
    steps: [{ run: make }]
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: make }]
  matrix:
    runs-on: \${{ matrix.os }}
    strategy: { matrix: { os: [ubuntu-24.04, macos-15] } }
    steps: [{ run: make }]
  excluded:
    runs-on: \${{ matrix.os }}
    strategy: { matrix: { os: [ubuntu-24.04, self-hosted], exclude: [{ os: self-hosted }] } }
    steps: [{ run: make }]
`,
  },
});

/** A sentence where a job runs, or may run, on a machine of one's own. */
export function ownMachine({ runner, value, id }: Job): string | undefined {
  if (runner.isSelfHosted === true) return `The job \`${id}\` runs on a machine of your own`;
  const runsOn = valueAt(value, 'runs-on');
  if (asMap(runsOn)?.entries.has('group'))
    return `The job \`${id}\` runs in a group of machines, which may be your own`;
  const key = runner.labels
    .map(({ text }) => /\$\{\{\s*matrix\.([\w-]+)\s*\}\}/.exec(text)?.[1])
    .find(Boolean);
  if (key === undefined) return undefined;
  const matrix = valueAt(value, 'strategy', 'matrix');
  const values = [
    ...itemsOf(valueAt(matrix, key)),
    ...itemsOf(valueAt(matrix, 'include')).flatMap((each) => valueAt(each, key) ?? []),
  ];
  const excluded = itemsOf(valueAt(matrix, 'exclude')).filter((each) => asMap(each)?.entries.size === 1);
  const isExcluded = excluded.some((each) => isOwn(valueAt(each, key)));
  return !isExcluded && values.some(isOwn)
    ? `The job \`${id}\` runs, in one of its variants, on a machine of your own`
    : undefined;
}

function isOwn(value: InfraValue | undefined): boolean {
  if (value === undefined) return false;
  return value.kind === 'text' ? value.text === 'self-hosted' : itemsOf(value).some(isOwn);
}

function confidenceOf({ runner }: Job): Pick<Hit, 'confidence'> {
  return runner.isSelfHosted === true ? {} : { confidence: 'medium' };
}
