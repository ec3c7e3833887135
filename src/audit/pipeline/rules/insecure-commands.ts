import { valueAt } from '#ir/infra/value';
import type { Pipeline, Variable } from '#ir/pipeline/pipeline';
import { textOf } from '#ir/pipeline/text';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { stepsIn } from './shared-walk.ts';

const name = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';

export const insecureCommands = pipelineRule({
  name: 'insecure-commands',
  title: 'Commands in the output of a step are obeyed',
  severity: 'high',
  cwe: 77,
  owasp: ['CICD-SEC-4'],
  what: '`ACTIONS_ALLOW_UNSECURE_COMMANDS` brings `set-env` and `add-path` back: whatever a step prints can set variables and the path of programs.',
  why: 'Who gets a line into the output of a step, such as the title of an issue that is printed, runs code in the steps that follow.',
  fix: ['Take the variable away.', 'Write to the files `$GITHUB_ENV` and `$GITHUB_PATH` instead.'],
  references: [
    'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
  ],
  *find(pipeline) {
    for (const [about, variables] of environments(pipeline))
      for (const { name: own, value, place } of variables)
        if (own === name && value !== undefined && /^(?:\$?true|1)$|\$\{\{/i.test(value.text))
          yield { place, about: [about, name] } satisfies Hit;
    for (const { step, about } of stepsIn(pipeline)) {
      const env = textOf(valueAt(step.value, 'env'), pipeline.source);
      if (env !== undefined)
        yield {
          place: env.place,
          about: [...about, 'env'],
          says: 'All variables come from one expression: whether it is among them, only a run tells',
          confidence: 'low',
          isFaint: true,
        } satisfies Hit;
    }
  },
  bad: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    env:
      ACTIONS_ALLOW_UNSECURE_COMMANDS: true # flaw
    steps:
      - run: echo "::set-env name=STAGE::shop"
      - env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: "true" } # flaw
        run: ./build.sh
`,
  },
  good: {
    github: `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    env:
      ACTIONS_ALLOW_UNSECURE_COMMANDS: false
    steps:
      - run: echo "STAGE=shop" >> "$GITHUB_ENV"
`,
  },
});

/** All places where variables are set, with what they are of. */
function environments({ env, jobs }: Pipeline): readonly (readonly [string, readonly Variable[]])[] {
  return [
    ['', env],
    ...jobs.flatMap((job) => [
      [job.id, job.env] as const,
      ...job.steps.map((step) => [`${job.id}/${step.id ?? step.path}`, step.env] as const),
    ]),
  ];
}
