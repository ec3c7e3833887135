import { expect, test } from 'vitest';
import { readPipelines } from '../read.ts';

function readOne(text: string, path = 'azure-pipelines.yml') {
  const { pipelines, gaps, paths } = readPipelines({ paths: [path], read: () => text });
  return { pipeline: pipelines[0], gaps, paths };
}

const jobsOf = (text: string) => readOne(text).pipeline?.jobs ?? [];

test('what nobody wrote of pushes and proposed changes starts it all the same, and `none` ends that', () => {
  const kinds = (text: string) =>
    readOne(`${text}\nsteps: []\n`).pipeline?.triggers.map(({ kind, isImplied }) =>
      isImplied ? `${kind}?` : kind,
    );
  expect(kinds('name: a')).toEqual(['push?', 'change?']);
  expect(kinds('trigger: none\npr: none')).toEqual([]);
  expect(kinds('trigger: { tags: { include: [v*] } }\npr: [main]\nschedules: [{ cron: a }]')).toEqual([
    'tag',
    'change',
    'schedule',
  ]);
  expect(
    kinds('trigger: none\npr: none\nresources: { pipelines: [{ pipeline: a, trigger: true }] }'),
  ).toEqual(['after']);
});

test('stages, jobs, deployments and steps are told, those of all branches of template expressions among them', () => {
  const jobs = jobsOf(`stages:
- stage: build
  jobs:
  - job: compile
    pool: { vmImage: ubuntu-24.04 }
    steps:
    - \${{ if eq(parameters.fast, true) }}:
      - bash: make fast
    - \${{ else }}:
      - pwsh: make all
    - script: off
      enabled: false
- stage: ship
  pool: { name: own }
  jobs:
  - deployment: shop
    dependsOn: compile
    environment: { name: live }
    strategy: { runOnce: { deploy: { steps: [{ script: ./ship }] } } }
`);
  expect(jobs.map(({ id, stage, runner }) => [id, stage, runner.isSelfHosted])).toEqual([
    ['compile', 'build', false],
    ['shop', 'ship', true],
  ]);
  expect(jobs[0]?.steps.map(({ run, condition }) => [run?.text, run?.shell, condition?.text])).toEqual([
    ['make fast', 'bash', 'eq(parameters.fast, true)'],
    ['make all', 'pwsh', undefined],
  ]);
  expect(jobs[1]?.environment?.text).toBe('live');
  expect(jobs[1]?.needs).toEqual(['compile']);
  expect(jobs[1]?.steps.map(({ path }) => path)).toEqual(['strategy.runOnce.deploy.steps[0]']);
});

test('commands that are written into tasks are scripts, files that tasks run are not', () => {
  const [job] = jobsOf(`steps:
- task: Bash@3
  inputs: { targetType: inline, script: make }
- task: Bash@3
  inputs: { filePath: build.sh, script: never }
- task: AzureCLI@2
  inputs: { scriptType: pscore, scriptLocation: inlineScript, inlineScript: az login }
- task: Docker@2
- checkout: self
  persistCredentials: true
`);
  expect(job?.steps.map(({ run }) => run && `${run.shell}: ${run.text}`)).toEqual([
    'bash: make',
    undefined,
    'pwsh: az login',
    undefined,
    undefined,
  ]);
  expect(job?.steps.map(({ use }) => `${use?.name}@${use?.ref}`)).toEqual([
    'Bash@3',
    'Bash@3',
    'AzureCLI@2',
    'Docker@2',
    'checkout@undefined',
  ]);
  expect(job?.steps[4]?.with.map(({ name, value }) => `${name}=${value?.text}`)).toEqual([
    'checkout=self',
    'persistCredentials=true',
  ]);
});

test('a template of this tree is named by its path, one of a repository by what `resources` says of it', () => {
  const { pipeline } = readOne(
    `resources:
  repositories:
  - { repository: shared, type: github, name: fry/pipelines, ref: refs/heads/main }
jobs:
- template: jobs/build.yml
- template: /all/build.yml
- template: ship.yml@shared
  parameters:
    steps: [{ script: ./given }]
`,
    'ci/azure-pipelines.yml',
  );
  expect(pipeline?.jobs.map(({ use }) => [use?.kind, use?.name, use?.within, use?.ref])).toEqual([
    ['local', 'ci/jobs/build.yml', undefined, undefined],
    ['local', 'all/build.yml', undefined, undefined],
    ['template', 'github.com/fry/pipelines', 'ship.yml', 'refs/heads/main'],
  ]);
  expect(pipeline?.jobs[2]?.steps.map(({ run }) => run?.text)).toEqual(['./given']);
  expect(pipeline?.includes.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'include github.com/fry/pipelines',
  ]);
});

test('what a pipeline extends is given its stages and jobs', () => {
  const jobs = jobsOf(`extends:
  template: base.yml
  parameters:
    stages: [{ stage: build, jobs: [{ job: compile, steps: [{ script: make }] }] }]
`);
  expect(jobs.map(({ id, stage }) => [id, stage])).toEqual([
    ['base.yml', undefined],
    ['compile', 'build'],
  ]);
});

test('variables, groups and parameters are told, with all that may be given', () => {
  const { pipeline } = readOne(`parameters:
- { name: stage, values: [test, live], default: test }
- { name: note }
variables:
- { name: A, value: b }
- group: shop-secrets
- template: vars.yml
steps: []
`);
  expect(pipeline?.inputs.map(({ name, values }) => [name, values?.map(({ text }) => text)])).toEqual([
    ['stage', ['test', 'live']],
    ['note', undefined],
  ]);
  expect(pipeline?.env.map(({ name }) => name)).toEqual(['A']);
  expect(pipeline?.groups?.map(({ text }) => text)).toEqual(['shop-secrets']);
  expect(pipeline?.includes.map(({ name }) => name)).toEqual(['vars.yml']);
});

test('macros and template expressions are pasted into scripts, commands of the shell are not', () => {
  const text =
    'steps:\n- script: |\n    echo "$(Build.SourceBranchName)" $(pwd) ${{ parameters.note }} $(date +%s) $(apiKey)\n';
  const pasted = jobsOf(text)[0]?.steps[0]?.run?.pasted ?? [];
  expect(pasted.map((each) => each.text)).toEqual([
    '$(Build.SourceBranchName)',
    '${{ parameters.note }}',
    '$(apiKey)',
  ]);
  for (const each of pasted) expect(text.slice(each.place.start, each.place.end)).toBe(each.text);
});

test('containers are found by their names, and what gives them the rights of the host', () => {
  const [job] = jobsOf(`resources:
  containers: [{ container: tools, image: "fry/tools:1", options: --privileged }]
jobs:
- job: a
  container: tools
  services: { db: "postgres:16" }
  steps: []
`);
  expect(job?.images.map(({ reference, role }) => `${role} ${reference.text}`)).toEqual([
    'job fry/tools:1',
    'service postgres:16',
  ]);
  expect(job?.runner.privileged?.line).toBe(2);
});

test('a file of any name is known by its tasks, and one with parameters alone is a template', () => {
  const { pipeline } = readOne('parameters: [{ name: a }]\nsteps:\n- task: Npm@1\n', 'eng/build.yml');
  expect([pipeline?.system, pipeline?.kind, pipeline?.triggers.length]).toEqual(['azure', 'template', 0]);
  expect(readOne('tasks:\n- task: build\n', 'Taskfile.yml').paths).toEqual([]);
});

test('what is no pipeline is a gap, and aliases that stand for thousands end at a budget', () => {
  expect(readOne('a: b\n').gaps.map(({ why }) => why)).toEqual(['syntax']);
  expect(readOne('steps: [3]\n').gaps.map(({ detail }) => detail)).toEqual([
    'Line 1: a step is a map of keys.',
  ]);
  const { pipeline, gaps } = readOne(`steps:\n${'- script: a\n'.repeat(20_100)}`);
  expect(pipeline?.jobs[0]?.steps).toHaveLength(20_000);
  expect(gaps.map(({ why }) => why)).toEqual(['budget']);
});
