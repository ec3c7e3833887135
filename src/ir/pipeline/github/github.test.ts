import { expect, test } from 'vitest';
import { readPipelines } from '../read.ts';

function readOne(text: string, path = '.github/workflows/a.yml') {
  const { pipelines, gaps } = readPipelines({ paths: [path], read: () => text });
  return { pipeline: pipelines[0], gaps };
}

test('triggers are told in the words of all systems, whatever way they are written', () => {
  const kinds = (on: string) =>
    readOne(`on: ${on}\njobs: {}\n`).pipeline?.triggers.map(({ name, kind }) => `${name} ${kind}`);
  expect(kinds('push')).toEqual(['push push']);
  expect(kinds('[pull_request_target, issue_comment]')).toEqual([
    'pull_request_target change-of-base',
    'issue_comment comment',
  ]);
  expect(kinds('\n  push: { tags: [v*] }\n  workflow_run: { workflows: [ci] }')).toEqual([
    'push tag',
    'workflow_run after',
  ]);
});

test('a job tells its runner, permissions, environment, images, secrets and steps', () => {
  const { pipeline } = readOne(`on: push
permissions: read-all
jobs:
  build:
    runs-on: [self-hosted, linux]
    permissions: { contents: write }
    environment: { name: shop }
    container: { image: "node:20", credentials: { username: a, password: b } }
    services:
      db: { image: postgres:16 }
    steps:
      - uses: actions/cache/save@v4 # v4.0.0
        with: { key: 3 }
      - run: |
          npm ci
        shell: bash
        env: { A: true }
  publish:
    needs: build
    uses: acme/pipelines/.github/workflows/publish.yml@main
    secrets: inherit
`);
  const [build, publish] = pipeline?.jobs ?? [];
  expect(pipeline?.permissions).toMatchObject({ kind: 'all', access: 'read' });
  expect(build?.runner).toMatchObject({ isSelfHosted: true });
  expect(build?.environment?.text).toBe('shop');
  expect(build?.images.map(({ reference, role }) => `${role} ${reference.text}`)).toEqual([
    'job node:20',
    'service postgres:16',
  ]);
  expect(build?.images[0]?.credentials?.map(({ name }) => name)).toEqual(['username', 'password']);
  const [cache, run] = build?.steps ?? [];
  expect(cache?.use).toMatchObject({ kind: 'action', name: 'actions/cache', within: 'save', ref: 'v4' });
  expect(cache?.use?.comment?.text).toContain('v4.0.0');
  expect(cache?.with).toMatchObject([{ name: 'key', value: { text: '3' } }]);
  expect(run).toMatchObject({ path: 'steps[1]', run: { text: 'npm ci\n', shell: 'bash' } });
  expect(run?.env).toMatchObject([{ name: 'A', value: { text: 'true' } }]);
  expect(publish).toMatchObject({
    needs: ['build'],
    secrets: 'inherit',
    use: { kind: 'workflow', ref: 'main' },
  });
});

test('an action is a pipeline of one job', () => {
  const { pipeline } = readOne(
    'name: a\ninputs:\n  name: { default: x }\nruns:\n  using: composite\n  steps:\n    - run: echo\n      shell: bash\n',
    'tools/action.yml',
  );
  expect(pipeline).toMatchObject({ kind: 'action', inputs: [{ name: 'name' }] });
  expect(pipeline?.jobs[0]?.steps).toHaveLength(1);
});

test.each([
  ['what is no YAML', 'on: push\njobs: {a: [\n', 'syntax'],
  ['a workflow without jobs', 'on: push\n', 'syntax'],
  ['a job that is a list', 'on: push\njobs:\n  a: [1]\n', 'syntax'],
  ['a step that is a text', 'on: push\njobs:\n  a:\n    runs-on: x\n    steps: [checkout]\n', 'syntax'],
])('%s is a gap', (_, text, why) => {
  expect(readOne(text).gaps).toMatchObject([{ analyser: 'pipeline', why, path: '.github/workflows/a.yml' }]);
});
