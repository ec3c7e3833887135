import { describe, expect, test } from 'vitest';
import { readPipelines } from './read.ts';

function readOne(path: string, text: string) {
  const { pipelines, gaps } = readPipelines({ paths: [path], read: () => text });
  expect(gaps).toEqual([]);
  const [pipeline] = pipelines;
  if (pipeline === undefined) throw new Error('No pipeline was read.');
  return pipeline;
}

/** The commands of each job. */
function commandsIn({ jobs }: ReturnType<typeof readOne>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    jobs.map(({ id, steps }) => [id, steps.flatMap(({ run }) => run?.text.trim() ?? [])]),
  );
}

describe('Jenkins', () => {
  test('stages are jobs, and their commands steps, whatever quotes they stand in', () => {
    const pipeline = readOne(
      'Jenkinsfile',
      `@Library('fry-tools@v1') _
/* comments { */
pipeline {
  agent { docker { image 'node:22' } }
  environment { TOKEN = credentials('npm-token') }
  parameters { choice(name: 'STAGE', choices: ['a', 'b']) }
  triggers { cron('H 4 * * *') }
  stages {
    stage('Build') {
      when { branch 'main' }
      steps {
        sh 'npm ci' // sh 'not this'
        sh(script: "npm run build -- \${params.STAGE}", returnStdout: true)
      }
    }
    stage('All') {
      parallel {
        stage('Test') { steps { script { def out = sh(returnStdout: true, script: '''npm test''') } } }
      }
    }
  }
  post { always { bat 'clean.bat' } }
}
`,
    );
    expect(commandsIn(pipeline)).toEqual({
      Build: ['npm ci', 'npm run build -- ${params.STAGE}'],
      All: [],
      Test: ['npm test'],
      pipeline: ['clean.bat'],
    });
    expect(pipeline.includes).toMatchObject([{ kind: 'library', name: 'fry-tools', ref: 'v1' }]);
    expect(pipeline.env).toMatchObject([{ name: 'TOKEN', value: { text: "credentials('npm-token')" } }]);
    expect(pipeline.inputs).toMatchObject([{ name: 'STAGE', type: 'choice' }]);
    expect(pipeline.triggers).toMatchObject([{ kind: 'schedule' }]);
    expect(pipeline.jobs[0]?.steps[1]?.run?.pasted).toMatchObject([
      { text: '${params.STAGE}', place: { line: 13 } },
    ]);
  });

  test('a scripted pipeline is read like one that is declared', () => {
    const text = "node('linux') {\n  checkout scm\n  stage('Build') {\n    sh 'make'\n  }\n}\n";
    const pipeline = readOne('ci/release.jenkinsfile', text);
    expect(commandsIn(pipeline)).toMatchObject({ Build: ['make'] });
    expect(pipeline.jobs[0]?.runner.labels[0]?.text).toBe('linux');
  });

  test('a text that does not end is a gap', () => {
    const { gaps } = readPipelines({ paths: ['Jenkinsfile'], read: () => "sh 'make\n" });
    expect(gaps).toMatchObject([{ analyser: 'pipeline', why: 'syntax', path: 'Jenkinsfile' }]);
  });
});

test('CircleCI: executors, orbs, conditions and both ways to write a command', () => {
  const pipeline = readOne(
    '.circleci/config.yml',
    `version: 2.1
orbs: { node: circleci/node@5.1 }
executors:
  small: { docker: [{ image: "cimg/node:22.1" }] }
jobs:
  build:
    executor: small
    steps:
      - checkout
      - node/install: { version: "22" }
      - run: npm ci
      - when:
          condition: true
          steps: [{ run: { name: Test, command: npm test } }]
  deploy:
    machine: true
    resource_class: fry-factory/large
    steps: [{ run: ./deploy.sh }]
workflows:
  all: { jobs: [build, { deploy: { requires: [build] } }] }
`,
  );
  expect(commandsIn(pipeline)).toEqual({ build: ['npm ci', 'npm test'], deploy: ['./deploy.sh'] });
  const [build, deploy] = pipeline.jobs;
  expect(build?.images[0]?.reference.text).toBe('cimg/node:22.1');
  expect(build?.steps[1]?.use).toMatchObject({ kind: 'orb', name: 'node/install' });
  expect(deploy).toMatchObject({ needs: ['build'], runner: { isSelfHosted: true } });
  expect(pipeline.includes).toMatchObject([{ kind: 'orb', name: 'circleci/node', ref: '5.1' }]);
});

test('Bitbucket: steps of every section, those beside each other and pipes', () => {
  const pipeline = readOne(
    'bitbucket-pipelines.yml',
    `image: node:22
pipelines:
  default:
    - step: { name: Build, script: [npm ci] }
    - parallel:
        - step: { name: Lint, script: [npm run lint] }
  pull-requests:
    '**':
      - step:
          name: Check
          runs-on: [self.hosted, linux]
          script:
            - pipe: atlassian/aws-s3-deploy:1.1.0
              variables: { S3_BUCKET: shop }
`,
  );
  expect(commandsIn(pipeline)).toEqual({ Build: ['npm ci'], Lint: ['npm run lint'], Check: [] });
  expect(pipeline.triggers.map(({ kind }) => kind)).toEqual(['push', 'change']);
  expect(pipeline.jobs[2]?.steps[0]?.use).toMatchObject({
    kind: 'pipe',
    name: 'atlassian/aws-s3-deploy',
    ref: '1.1.0',
  });
  expect(pipeline.jobs[2]?.runner.isSelfHosted).toBe(true);
});

test('GitLab: jobs inherit by extends and defaults, and includes of others are told', () => {
  const pipeline = readOne(
    '.gitlab-ci.yml',
    `include:
  - { project: fry/pipelines, ref: main, file: /build.yml }
default: { image: "node:22" }
.base:
  before_script: [npm ci]
test:
  extends: .base
  script: [npm test]
deploy:
  environment: shop
  when: manual
  script: [./deploy.sh]
`,
  );
  const { test: tested, deploy } = commandsIn(pipeline);
  expect(tested?.join('\n')).toContain('npm test');
  expect(tested?.join('\n')).toContain('npm ci');
  expect(deploy?.join('\n')).toContain('./deploy.sh');
  expect(pipeline.jobs.find(({ id }) => id === 'test')?.images[0]?.reference.text).toBe('node:22');
  expect(pipeline.includes).toMatchObject([{ name: expect.stringContaining('fry/pipelines'), ref: 'main' }]);
});

test('CodeBuild: commands of each phase, in order', () => {
  const pipeline = readOne(
    'buildspec.yml',
    'version: 0.2\nphases:\n  install: { commands: [npm ci] }\n  build:\n    commands:\n      - npm test\n',
  );
  expect(Object.values(commandsIn(pipeline)).flat()).toEqual(['npm ci', 'npm test']);
});

test('Azure: jobs of stages, and scripts within tasks', () => {
  const pipeline = readOne(
    'azure-pipelines.yml',
    `trigger: [main]
stages:
  - stage: Build
    jobs:
      - job: build
        pool: { vmImage: ubuntu-24.04 }
        steps:
          - script: npm ci
          - task: Bash@3
            inputs: { targetType: inline, script: npm test }
`,
  );
  expect(Object.values(commandsIn(pipeline)).flat()).toEqual(['npm ci', 'npm test']);
  expect(pipeline.triggers.some(({ kind }) => kind === 'push')).toBe(true);
});

test('Tekton: steps of a task with what is pasted into them', () => {
  const pipeline = readOne(
    '.tekton/build.yaml',
    `apiVersion: tekton.dev/v1
kind: Task
metadata: { name: build }
spec:
  params: [{ name: target }]
  steps:
    - name: make
      image: alpine:3.22
      script: |
        make $(params.target)
`,
  );
  expect(Object.values(commandsIn(pipeline)).flat()).toEqual(['make $(params.target)']);
  expect(pipeline.jobs[0]?.steps[0]?.run?.pasted).toMatchObject([{ text: '$(params.target)' }]);
});

test('CodeCatalyst: steps of actions', () => {
  const pipeline = readOne(
    '.codecatalyst/workflows/build.yaml',
    `Name: build
SchemaVersion: "1.0"
Triggers: [{ Type: PUSH, Branches: [main] }]
Actions:
  Build:
    Identifier: aws/build@v1
    Configuration:
      Steps: [{ Run: npm ci }, { Run: npm test }]
`,
  );
  expect(Object.values(commandsIn(pipeline)).flat()).toEqual(['npm ci', 'npm test']);
});

test('CodePipeline: what is approved and deployed, as the command of AWS prints it', () => {
  const action = (category: string, provider: string) => ({
    name: category,
    actionTypeId: { category, owner: 'AWS', provider, version: '1' },
    configuration: {},
  });
  const pipeline = readOne(
    'pipeline.json',
    JSON.stringify({
      pipeline: {
        name: 'shop',
        stages: [
          { name: 'Source', actions: [action('Source', 'CodeCommit')] },
          { name: 'Deploy', actions: [action('Approval', 'Manual'), action('Deploy', 'CodeDeploy')] },
        ],
      },
    }),
  );
  expect(pipeline.system).toBe('codepipeline');
  expect(pipeline.jobs.length).toBeGreaterThan(0);
});
