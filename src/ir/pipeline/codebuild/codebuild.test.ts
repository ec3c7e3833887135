import { expect, test } from 'vitest';
import { readPipelines } from '../read.ts';

function readOne(text: string, path = 'buildspec.yml') {
  const { pipelines, gaps } = readPipelines({ paths: [path], read: () => text });
  return { pipeline: pipelines[0], gaps };
}

test('commands of all phases are steps in order, those of `finally` and actions of GitHub too', () => {
  const { pipeline, gaps } = readOne(`version: 0.2
env:
  shell: bash
  variables: { STAGE: test }
  secrets-manager: { TOKEN: "shop/ci:token" }
phases:
  install:
    commands: npm ci
  build:
    commands: [npm test, npm run build]
    finally: [./clean]
    steps: [{ uses: actions/setup-go@v5 }]
`);
  expect(gaps).toEqual([]);
  expect(pipeline?.jobs[0]?.steps.map(({ path, run, use }) => [path, run?.text ?? use?.name])).toEqual([
    ['phases.install.commands[0]', 'npm ci'],
    ['phases.build.commands[0]', 'npm test'],
    ['phases.build.commands[1]', 'npm run build'],
    ['phases.build.finally[0]', './clean'],
    ['phases.build.steps[0]', 'actions/setup-go'],
  ]);
  expect(pipeline?.jobs[0]?.steps[0]?.run?.shell).toBe('bash');
  expect(pipeline?.env.map(({ name }) => name)).toEqual(['STAGE']);
  expect(pipeline?.stored?.map(({ name, value }) => [name, value?.text])).toEqual([
    ['TOKEN', 'shop/ci:token'],
  ]);
});

test('a build of a batch is a job with its image and rights', () => {
  const { pipeline } = readOne(`version: 0.2
batch:
  build-graph:
    - { identifier: lint, env: { image: "fry/tools:1", privileged-mode: true } }
    - { identifier: ship, depend-on: [lint], buildspec: ship.yml }
phases: { build: { commands: [make] } }
`);
  const [, lint, ship] = pipeline?.jobs ?? [];
  expect(lint?.images.map(({ reference }) => reference.text)).toEqual(['fry/tools:1']);
  expect(lint?.runner.privileged?.line).toBe(4);
  expect([ship?.needs, ship?.use?.name]).toEqual([['lint'], 'ship.yml']);
});

test('parts that Amplify builds have their phases', () => {
  const { pipeline } = readOne(
    'version: 1\nfrontend: { phases: { build: { commands: [npm run build] } } }\n',
    'amplify.yml',
  );
  expect(pipeline?.jobs.map(({ id, steps }) => [id, steps.length])).toEqual([['frontend', 1]]);
});

test('a command that YAML takes for a map is a gap, and a file without phases is', () => {
  const { gaps } = readOne('version: 0.2\nphases:\n  build:\n    commands:\n      - echo a: b\n');
  expect(gaps.map(({ detail }) => detail)).toEqual([
    'Line 5: a command is a text, this is a map (`echo a`): put it in quotes.',
  ]);
  expect(readOne('version: 0.2\n').gaps).toHaveLength(1);
});
