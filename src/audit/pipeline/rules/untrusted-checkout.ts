import type { Place } from '#ir/infra/value';
import { commandsOf } from '#ir/pipeline/commands';
import type { Job, Pipeline, PipelineTree, Step, Trigger } from '#ir/pipeline/pipeline';
import { placeWithin } from '#ir/pipeline/text';
import type { Hit, HitStep } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { executionsIn } from './shared-execution.ts';
import { type Leaves, leftByConditions, strangersStart } from './shared-strangers.ts';
import { aboutStep, inputOf } from './shared-walk.ts';

export const untrustedCheckout = pipelineRule({
  name: 'untrusted-checkout',
  title: 'Code of strangers runs with the rights of the repository',
  severity: 'critical',
  cwe: 829,
  owasp: ['CICD-SEC-4', 'CICD-SEC-1'],
  what: 'A workflow that runs with the secrets and the token of the repository checks out what a stranger proposes, and runs it.',
  why: 'Anybody who opens a pull request writes the build file, the scripts or the configuration that is run, takes the secrets and pushes to the repository.',
  fix: [
    'Build proposals under `pull_request`, which has no secrets and a token that may only read.',
    'What needs rights, such as a comment, belongs in a second workflow under `workflow_run` that runs nothing of the proposal.',
  ],
  references: [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://docs.github.com/en/actions/reference/security/secure-use#mitigating-the-risks-of-untrusted-code-checkout',
  ],
  find: untrustedIn,
  bad: {
    github: [
      `on: pull_request_target
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }} # flaw
      - run: npm ci && npm test
`,
      `on: { issue_comment: { types: [created] } }
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - run: gh pr checkout "$NUMBER" # flaw
      - run: ./build.sh
`,
      `on: { workflow_run: { workflows: [ci], types: [completed] } }
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with: { ref: "\${{ github.event.workflow_run.head_sha }}" } # flaw
      - uses: ./.github/actions/build
`,
    ],
  },
  good: {
    github: [
      `on: pull_request_target
jobs:
  label:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
      - run: npm ci
`,
      `on: pull_request
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with: { ref: "\${{ github.event.pull_request.head.sha }}" }
      - run: make
`,
    ],
  },
});

/** Where a workflow that strangers start checks out what they propose. */
export function* untrustedIn(pipeline: Pipeline, tree: PipelineTree): Iterable<Hit> {
  if (pipeline.system !== 'github' || pipeline.kind !== 'workflow') return;
  const triggers = strangersStart(pipeline, tree);
  const isCalled = pipeline.triggers.some(({ kind }) => kind === 'call');
  if (triggers.length === 0 && !isCalled) return;
  for (const job of pipeline.jobs) yield* ofJob(job, { triggers, pipeline, tree });
}

interface Asked {
  readonly triggers: readonly Trigger[];
  readonly pipeline: Pipeline;
  readonly tree: PipelineTree;
}

function* ofJob(job: Job, { triggers, pipeline }: Asked): Iterable<Hit> {
  for (const [i, step] of job.steps.entries()) {
    const checkout = checkoutOf(step);
    if (checkout === undefined) continue;
    const runs = job.steps.slice(i).flatMap((later) => {
      const some = executionsIn(later);
      return later === step ? some.filter(({ place }) => place.start > checkout.start) : some;
    });
    const left = leftByConditions(job, [step]);
    yield {
      place: checkout,
      about: aboutStep(job, step),
      steps: stepsOf(triggers, checkout, runs),
      ...judged({ runs, left, triggers, pipeline }),
    };
  }
}

/** The place where code of strangers is named: a ref of a checkout, or the command that fetches it. */
function checkoutOf(step: Step): Place | undefined {
  if (step.use?.name.toLowerCase() === 'actions/checkout') {
    const named = ['ref', 'repository'].flatMap((name) => inputOf(step, name) ?? []);
    return named.find(({ value }) => strangers.test(value?.text ?? ''))?.place;
  }
  const { run } = step;
  if (run === undefined) return undefined;
  const tainted = step.env.filter(({ value }) => strangers.test(value?.text ?? '')).map(({ name }) => name);
  const command = commandsOf(run).find(({ program, start, end }) => {
    const text = run.text.slice(start, end);
    if (program === 'gh') return /^(?:\S*\/)?gh\s+(?:-\S+\s+\S+\s+)*(?:pr|co)\s+(?:checkout|co)\b/.test(text);
    if (program !== 'git' || !/\b(?:fetch|checkout|pull|clone|switch|merge|worktree)\b/.test(text))
      return false;
    return (
      strangers.test(text) ||
      /\bpull\/|\brefs\/pull\b/.test(text) ||
      tainted.some((name) => isUsed(text, name))
    );
  });
  return command === undefined ? undefined : placeWithin(run, command.start, command.end);
}

function isUsed(text: string, name: string): boolean {
  return text.includes(`$${name}`) || text.includes(`\${${name}`);
}

/** Texts and objects of an event that a stranger decides. */
const strangers =
  /github\.(?:event\.)?(?:pull_request\.(?:head\b|merge_commit_sha|number)|head_ref|workflow_run\.(?:head_|pull_requests)|issue\.number|number)|refs\/pull\/|steps\.[\w-]+\.outputs\.[\w-]*(?:head|ref|sha|branch|commit)[\w-]*/i;

interface Judging {
  readonly runs: readonly HitStep[];
  readonly left: Leaves;
  readonly triggers: readonly Trigger[];
  readonly pipeline: Pipeline;
}

/** How bad it is: by whether anything of it is run, and by whom conditions let through. */
function judged({
  runs,
  left,
  triggers,
}: Judging): Pick<Hit, 'says' | 'severity' | 'confidence' | 'isFaint'> {
  const names = [...new Set(triggers.map(({ name }) => `\`${name}\``))].join(', ');
  const under = names === '' ? 'where it is called with rights' : `under ${names}`;
  const says =
    runs.length > 0
      ? `Code of strangers is checked out ${under}, and run`
      : `Code of strangers is checked out ${under}; what runs of it was not seen`;
  if (left === 'none' || names === '')
    return {
      says: `${says}; a condition holds strangers back`,
      severity: 'low',
      confidence: 'low',
      isFaint: true,
    };
  if (left === 'some')
    return {
      says: `${says}; a condition lets those through whom somebody of the project chose, and what they push afterwards`,
      severity: runs.length > 0 ? 'high' : 'medium',
      confidence: 'medium',
    };
  return { says, severity: runs.length > 0 ? 'critical' : 'medium' };
}

function stepsOf(
  triggers: readonly Trigger[],
  checkout: Place,
  runs: readonly HitStep[],
): readonly HitStep[] {
  const [trigger] = triggers;
  return [
    ...(trigger === undefined
      ? []
      : [
          {
            place: trigger.place,
            says: `Strangers start it by \`${trigger.name}\`, with the rights of the repository.`,
          },
        ]),
    { place: checkout, says: 'What they propose is checked out here.' },
    ...runs.slice(0, 10),
  ];
}
