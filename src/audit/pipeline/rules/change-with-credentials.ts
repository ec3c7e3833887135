import type { Place } from '#ir/infra/value';
import type { Job, Pipeline, PipelineSystem, Step } from '#ir/pipeline/pipeline';
import type { Hit } from '../hit.ts';
import { pipelineRule } from '../pipeline-rule.ts';
import { executionsIn } from './shared-execution.ts';
import { inputOf } from './shared-walk.ts';

/** Systems in which a setting, and no file, decides whether proposals of forks get at what a pipeline holds. */
const decidedElsewhere: ReadonlySet<PipelineSystem> = new Set(['azure', 'tekton']);

export const changeWithCredentials = pipelineRule({
  name: 'change-with-credentials',
  title: 'Proposed changes are built beside credentials',
  severity: 'medium',
  confidence: 'low',
  cwe: 829,
  owasp: ['CICD-SEC-4', 'CICD-SEC-6'],
  what: 'A pipeline that a pull request starts runs what the change says, in a job that holds variables, connections or tokens.',
  why: 'Whoever may propose a change writes what is run. Whether forks get secrets, and who has to approve their runs, is a setting that no file shows.',
  fix: [
    'Build proposals in a pipeline of their own that holds nothing: no variable groups, no service connections, no secrets.',
    'Leave "Make secrets available to builds of forks" off, and let somebody approve builds of forks.',
  ],
  references: [
    'https://learn.microsoft.com/en-us/azure/devops/pipelines/security/repos#forks',
    'https://pipelinesascode.com/docs/guides/running/',
  ],
  *find(pipeline) {
    const trigger = pipeline.triggers.find(({ kind }) => kind === 'change');
    if (!decidedElsewhere.has(pipeline.system) || pipeline.kind !== 'workflow' || trigger === undefined)
      return;
    for (const job of pipeline.jobs) {
      const runs = runsOfChange(pipeline, job);
      const [first] = runs;
      if (first === undefined) continue;
      const held = heldBy(pipeline, job);
      const says = held === undefined ? 'what it holds was not seen' : `beside ${held.says}`;
      yield {
        place: first.place,
        about: [job.id],
        says: `Whoever proposes a change says what is run here, ${says}`,
        ...(held === undefined ? { severity: 'low', isFaint: true } : {}),
        steps: [
          { place: trigger.place, says: `A proposed change starts it (\`${trigger.name}\`).` },
          ...(held === undefined ? [] : [{ place: held.place, says: `The job holds ${held.says}.` }]),
          ...runs.slice(0, 10),
        ],
      } satisfies Hit;
    }
  },
  bad: {
    azure: `pr: [main]
variables: [{ group: fry-factory-release }]
pool: { vmImage: ubuntu-latest }
steps:
  - script: npm ci # flaw
`,
    tekton: `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: build
  annotations:
    pipelinesascode.tekton.dev/on-event: "[pull_request]"
spec:
  pipelineSpec:
    tasks:
      - name: build
        taskSpec:
          steps:
            - name: build
              image: registry.fry-factory.example/node@sha256:1111111111111111111111111111111111111111111111111111111111111111
              env: [{ name: TOKEN, valueFrom: { secretKeyRef: { name: registry, key: token } } }]
              script: npm ci # flaw
`,
  },
  good: {
    tekton: `apiVersion: tekton.dev/v1
kind: PipelineRun
metadata:
  name: build
  annotations:
    pipelinesascode.tekton.dev/on-event: "[push]"
spec:
  pipelineSpec:
    tasks:
      - name: build
        taskSpec:
          steps:
            - name: build
              image: registry.fry-factory.example/node@sha256:1111111111111111111111111111111111111111111111111111111111111111
              script: npm ci
`,
    azure: [
      `pr: none
variables: [{ group: fry-factory-release }]
steps:
  - script: npm ci
`,
      `pr: [main]
steps:
  - script: echo "$(Build.SourceBranchName)"
`,
    ],
  },
});

/** What runs the folder, once the change lies there: unless a job says so, Azure checks it out before the first step. */
function runsOfChange({ system }: Pipeline, { steps }: Job) {
  const checkout = steps.findIndex(isCheckout);
  const from = system === 'azure' && checkout >= 0 ? checkout : 0;
  if (system === 'azure' && checkout >= 0 && steps[checkout]?.use?.written.text === 'none') return [];
  return steps.slice(from).flatMap(executionsIn);
}

function isCheckout({ use }: Step): boolean {
  return use?.name === 'checkout';
}

interface Held {
  readonly says: string;
  readonly place: Place;
}

/** The first that a job holds which is worth taking. */
function heldBy(pipeline: Pipeline, job: Job): Held | undefined {
  const group = [...(job.groups ?? []), ...(pipeline.groups ?? [])][0];
  if (group !== undefined) return { says: `the variables of \`${group.text}\``, place: group.place };
  const stored = [...(job.stored ?? []), ...(pipeline.stored ?? [])][0];
  if (stored !== undefined) return { says: `the secret \`${stored.name}\``, place: stored.place };
  return job.steps.flatMap((step) => connectionOf(step) ?? secretOf(step) ?? [])[0];
}

const connections = [
  'azuresubscription',
  'connectedservicename',
  'connectedservicenamearm',
  'containerregistry',
  'kubernetesserviceconnection',
  'awscredentials',
] as const;

function connectionOf(step: Step): Held | undefined {
  const given = connections.map((name) => inputOf(step, name)).find((each) => each?.value !== undefined);
  return given && { says: `the connection \`${given.value?.text ?? ''}\``, place: given.place };
}

function secretOf({ env }: Step): Held | undefined {
  const given = env.find(({ value }) => value === undefined || /System\.AccessToken/i.test(value.text));
  return given && { says: `the secret \`${given.name}\``, place: given.place };
}
