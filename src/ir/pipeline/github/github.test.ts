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

const job = (lines: string) => `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${lines}`;

test.each([
  [
    'a key of a workflow',
    `permisions: {}\n${job('    steps: []\n')}`,
    'Line 1: a workflow has no key `permisions`',
  ],
  ['a key of a job', job('    stepz: []\n'), 'Line 5: a job has no key `stepz`'],
  ['a key of a step', job('    steps:\n      - uze: a/b@v1\n'), 'Line 6: a step has no key `uze`'],
])('%s that nobody knows is a gap with its line', (_, text, detail) => {
  expect(readOne(text).gaps).toMatchObject([{ why: 'syntax', detail: expect.stringContaining(detail) }]);
});

test('a slip of a letter or two is told with what is meant, another word is not', () => {
  expect(readOne(job('    stepz: []\n')).gaps[0]?.detail).toMatch(/is `steps` meant\?$/);
  expect(readOne(job('    xyz: []\n')).gaps[0]?.detail).toMatch(/was not checked\.$/);
});

test.each([
  ['without end', 'run: echo ${{ github.actor', 'has no `}}`'],
  ['with a sign too many', 'run: echo ${{ github.actor == }}', 'is no expression'],
  ['in a condition', 'if: a &&\n        run: make', 'is no expression'],
])('an expression %s is a gap at its line', (_, step, detail) => {
  const { gaps } = readOne(job(`    steps:\n      - ${step}\n`));
  expect(gaps).toMatchObject([{ why: 'syntax', detail: expect.stringMatching(/^Line 6: /) }]);
  expect(gaps[0]?.detail).toContain(detail);
});

test('braces within a text of an expression end nothing', () => {
  expect(readOne(job("    steps:\n      - run: echo ${{ format('}} {0}', github.actor) }}\n")).gaps).toEqual(
    [],
  );
});

test('workflows that call each other are one gap, at the call that closes the circle', () => {
  const call = (to: string) => `on: workflow_call\njobs:\n  a:\n    uses: ./.github/workflows/${to}\n`;
  const files = new Map([
    ['.github/workflows/a.yml', call('b.yml')],
    ['.github/workflows/b.yml', call('c.yml')],
    ['.github/workflows/c.yml', call('b.yml')],
  ]);
  const { gaps } = readPipelines({ paths: [...files.keys()], read: (path) => files.get(path) });
  expect(gaps).toMatchObject([{ path: '.github/workflows/c.yml', why: 'syntax' }]);
  expect(gaps[0]?.detail).toMatch(/^Line 4: .*b\.yml` calls .*c\.yml` calls .*b\.yml`/);
});

test('an action may be used by two others that use each other in no circle', () => {
  const uses = (...names: readonly string[]) =>
    `runs:\n  using: composite\n  steps:\n${names.map((name) => `    - uses: ./${name}\n`).join('')}`;
  const files = new Map([
    ['a/action.yml', uses('b', 'c')],
    ['b/action.yml', uses('c')],
    ['c/action.yml', 'runs:\n  using: node24\n  main: index.js\n'],
  ]);
  expect(readPipelines({ paths: [...files.keys()], read: (path) => files.get(path) }).gaps).toEqual([]);
});
