import type { PipelineSystem } from '#ir/pipeline/pipeline';
import type { Ecosystem } from './recipe.table.ts';

/** A job, before a system's words are put to it. */
export interface JobText {
  readonly job: string;
  readonly commands: readonly string[];
  readonly ecosystem: Ecosystem;
  readonly environment?: string;
}

interface Written {
  readonly into: string;
  readonly lines: readonly string[];
}

const images: Readonly<Record<Ecosystem, string>> = {
  npm: 'node:24.11.1',
  python: 'python:3.14.0',
  go: 'golang:1.25.4',
  maven: 'maven:3.9.11-eclipse-temurin-21',
  gradle: 'gradle:9.2.0-jdk21',
  cargo: 'rust:1.91.1',
  dotnet: 'mcr.microsoft.com/dotnet/sdk:9.0',
  other: 'node:24.11.1',
};

/** A job in the words of each system. */
export const writers: Readonly<Record<PipelineSystem, (job: JobText) => Written>> = {
  github,
  gitlab: (job) => ({
    into: '.gitlab-ci.yml',
    lines: [
      `${job.job}:`,
      `  image: ${imageOf(job)}`,
      ...(job.environment === undefined ? [] : [`  environment: ${job.environment}`]),
      '  script:',
      ...listed(job, '    '),
    ],
  }),
  codebuild: (job) => ({
    into: 'buildspec.yml, below `phases:`',
    lines: ['build:', '  commands:', ...listed(job, '    ')],
  }),
  codepipeline: (job) => ({
    into: `a buildspec, ${job.job}.buildspec.yml, of an action of the category Build or Test`,
    lines: ['version: 0.2', 'phases:', '  build:', '    commands:', ...listed(job, '      ')],
  }),
  codecatalyst: (job) => ({
    into: 'the workflow, below `Actions:`',
    lines: [
      `${pascal(job.job)}:`,
      '  Identifier: aws/build@v1',
      '  Inputs:',
      '    Sources: [WorkflowSource]',
      '  Configuration:',
      '    Steps:',
      ...job.commands.map((command) => `      - Run: ${scalar(command)}`),
    ],
  }),
  jenkins: (job) => ({
    into: 'the Jenkinsfile, inside `stages {}`',
    lines: [
      `stage('${job.job}') {`,
      '  steps {',
      ...job.commands.map((command) => `    sh '${command.replace(/[\\']/g, '\\$&')}'`),
      '  }',
      '}',
    ],
  }),
  circleci: (job) => ({
    into: '.circleci/config.yml, below `jobs:`; name it in a workflow, too',
    lines: [
      `${job.job}:`,
      '  docker:',
      `    - image: ${imageOf(job)}`,
      '  steps:',
      '    - checkout',
      ...job.commands.map((command) => `    - run: ${scalar(command)}`),
    ],
  }),
  azure: (job) => ({
    into: 'azure-pipelines.yml, below `jobs:`',
    lines: [
      ...(job.environment === undefined
        ? [`- job: ${snake(job.job)}`, '  steps:', ...scripts(job, '    ')]
        : [
            `- deployment: ${snake(job.job)}`,
            `  environment: ${job.environment}`,
            '  strategy:',
            '    runOnce:',
            '      deploy:',
            '        steps:',
            '          - checkout: self',
            ...scripts(job, '          '),
          ]),
    ],
  }),
  bitbucket: (job) => ({
    into: 'bitbucket-pipelines.yml, below a pipeline',
    lines: [
      '- step:',
      `    name: ${job.job}`,
      `    image: ${imageOf(job)}`,
      ...(job.environment === undefined
        ? []
        : [`    deployment: ${bitbucketStages[job.environment] ?? 'test'}`]),
      '    script:',
      ...listed(job, '      '),
    ],
  }),
  tekton: (job) => ({
    into: 'a task',
    lines: [
      'apiVersion: tekton.dev/v1',
      'kind: Task',
      'metadata:',
      `  name: ${job.job}`,
      'spec:',
      '  workspaces:',
      '    - name: source',
      '  steps:',
      `    - name: ${job.job}`,
      `      image: ${imageOf(job)}`,
      '      workingDir: $(workspaces.source.path)',
      '      script: |',
      '        set -eu',
      ...job.commands.map((command) => `        ${command}`),
    ],
  }),
};

/** Bitbucket knows three kinds of deployment. */
const bitbucketStages: Readonly<Record<string, string>> = {
  beta: 'test',
  gamma: 'staging',
  prod: 'production',
};

/** Commits that the actions' tags stood at. */
const pinned = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  node: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
};

function github(job: JobText): Written {
  const publishes = job.commands.some((command) => /--provenance|cosign sign/.test(command));
  return {
    into: 'a workflow in .github/workflows, below `jobs:`',
    lines: [
      `${job.job}:`,
      '  runs-on: ubuntu-24.04',
      ...(job.environment === undefined ? [] : [`  environment: ${job.environment}`]),
      '  permissions:',
      '    contents: read',
      ...(publishes ? ['    id-token: write'] : []),
      '  steps:',
      `    - uses: ${pinned.checkout}`,
      '      with:',
      '        persist-credentials: false',
      ...(needsNode(job) ? [`    - uses: ${pinned.node}`, '      with:', '        node-version: 24'] : []),
      ...job.commands.map((command) => `    - run: ${scalar(command)}`),
    ],
  };
}

function needsNode({ commands }: JobText): boolean {
  return commands.some((command) => /^(?:npm|npx) /.test(command));
}

/** Ours runs on Node, whatever the application is built with. */
function imageOf(job: JobText): string {
  return needsNode(job) ? images.npm : images[job.ecosystem];
}

function listed({ commands }: JobText, by: string): readonly string[] {
  return commands.map((command) => `${by}- ${scalar(command)}`);
}

function scripts({ commands }: JobText, by: string): readonly string[] {
  return commands.map((command) => `${by}- script: ${scalar(command)}`);
}

/** A command as a scalar of YAML. */
function scalar(command: string): string {
  return /^[\w./]/.test(command) && !/: |\s#|:$/.test(command)
    ? command
    : `'${command.replaceAll("'", "''")}'`;
}

function snake(name: string): string {
  return name.replaceAll('-', '_');
}

function pascal(name: string): string {
  return name.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
