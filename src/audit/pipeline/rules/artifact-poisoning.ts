import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { executionsIn } from './shared-execution.ts';
import { leftByConditions } from './shared-strangers.ts';
import { inputOf, stepsIn } from './shared-walk.ts';

const downloads: ReadonlySet<string> = new Set([
  'actions/download-artifact',
  'dawidd6/action-download-artifact',
]);

export const artifactPoisoning = pipelineRule({
  name: 'artifact-poisoning',
  title: 'Files that strangers made are unpacked where they can be run',
  severity: 'high',
  confidence: 'medium',
  cwe: 829,
  owasp: ['CICD-SEC-4', 'CICD-SEC-9'],
  what: 'A workflow with the rights of the repository downloads what another run made of a proposal, over its own files, and then runs things.',
  why: 'The stranger puts a script or a build file of the same name into the artifact, and it runs with the secrets.',
  fix: [
    'Unpack into an empty folder: `path: ${{ runner.temp }}/artifact`.',
    'Run nothing of it, and check what is read.',
  ],
  references: ['https://www.legitsecurity.com/blog/artifact-poisoning-vulnerability-discovered-in-rust'],
  *find(pipeline) {
    if (pipeline.system !== 'github') return;
    const trigger = pipeline.triggers.find(({ kind }) => kind === 'after');
    if (trigger === undefined) return;
    for (const { job, step, about } of stepsIn(pipeline)) {
      const { use } = step;
      if (use === undefined || !downloads.has(use.name.toLowerCase())) continue;
      const isOther = use.name.startsWith('dawidd6') || inputOf(step, 'run-id') !== undefined;
      const path = inputOf(step, 'path')?.value?.text ?? '.';
      const runs = job.steps.slice(job.steps.indexOf(step) + 1).flatMap(executionsIn);
      const left = leftByConditions(job, [step]);
      if (!isOther || left === 'none' || runs.length === 0 || /runner\.temp|^\/tmp|RUNNER_TEMP/.test(path))
        continue;
      yield {
        place: use.written.place,
        about: [...about, use.name],
        says: 'What a run of strangers made is unpacked over the files of this job, which then runs them',
        ...(path === '.' || path === './' ? {} : { severity: 'medium', confidence: 'low' }),
        steps: [
          { place: trigger.place, says: 'It starts after a run that strangers caused.' },
          { place: use.written.place, says: 'What that run made is unpacked here.' },
          ...runs.slice(0, 5),
        ],
      } satisfies Hit;
    }
  },
  bad: {
    github: `on: { workflow_run: { workflows: [ci], types: [completed] } }
jobs:
  report:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: actions/download-artifact@v5 # flaw
        with: { name: coverage, run-id: "\${{ github.event.workflow_run.id }}" }
      - run: ./scripts/report.sh
`,
  },
  good: {
    github: `on: { workflow_run: { workflows: [ci], types: [completed] } }
jobs:
  report:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - uses: actions/download-artifact@v5
        with: { name: coverage, path: "\${{ runner.temp }}/c", run-id: "\${{ github.event.workflow_run.id }}" }
      - run: ./scripts/report.sh
`,
  },
});
