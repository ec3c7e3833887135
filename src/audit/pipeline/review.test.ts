import { expect, test } from 'vitest';
import { readPipelines } from '#ir/pipeline/read';
import { noSettings } from './governance/host-settings.ts';
import { reviewPipelines } from './review.ts';

function review(files: Readonly<Record<string, string>>) {
  const paths = Object.keys(files).sort();
  const read = (path: string) => (Object.hasOwn(files, path) ? files[path] : undefined);
  const tree = readPipelines({ paths, read });
  const study = { tree, files: { paths, read }, told: [], settings: noSettings };
  return reviewPipelines(study, { reference: 'application', by: 'repository' });
}

const workflow = `on: push
permissions: {contents: read}
jobs:
  check:
    runs-on: ubuntu-24.04
    steps:
      - run: npm run verify
      - run: npx --yes handrail@0.1.0 scan . --only secrets || true
`;

test('a script of package.json is followed, and evidence names its line', () => {
  const { grades } = review({
    '.github/workflows/ci.yml': workflow,
    'package.json': '{\n  "scripts": {\n    "verify": "vitest run && eslint ."\n  }\n}\n',
  });
  const tests = grades[0]?.controls.find(({ id }) => id === 'unit-tests');
  expect(tests).toMatchObject({ state: 'found', evidence: [{ path: 'package.json', line: 3 }] });
});

test('a step whose failure stops nothing says so, and only what was asked of a scanner counts', () => {
  const controls = review({ '.github/workflows/ci.yml': workflow }).grades[0]?.controls ?? [];
  const secrets = controls.find(({ id }) => id === 'secrets-detection');
  expect(secrets).toMatchObject({
    state: 'found',
    evidence: [{ but: 'its failure stops nothing', line: 8 }],
  });
  const sast = controls.find(({ id }) => id === 'sast');
  expect(sast?.state).toBe('missing');
  expect(sast?.add?.text).toContain('handrail');
});

test('a script that is not here leaves open what it does', () => {
  const { grades } = review({ '.github/workflows/ci.yml': workflow });
  expect(grades[0]?.controls.find(({ id }) => id === 'unit-tests')?.state).toBe('unknown');
});

test('the last pattern of CODEOWNERS decides who owns a workflow', () => {
  const owned = (text: string) => {
    const { governance } = review({ '.github/workflows/ci.yml': workflow, CODEOWNERS: text });
    return governance.find(({ id }) => id === 'pipeline-owners')?.state;
  };
  expect(owned('* @org/all\n')).toBe('found');
  expect(owned('* @org/all\n/.github/workflows/\n')).toBe('missing');
});

test('code of a fork that runs with a secret is the most dangerous path', () => {
  const { trust } = review({
    '.github/workflows/preview.yml': `on: [pull_request_target, push]
permissions: {}
jobs:
  preview:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with: {ref: "\${{ github.event.pull_request.head.sha }}"}
      - run: make
        env: {TOKEN: "\${{ secrets.PREVIEW }}"}
`,
  });
  expect(trust[0]).toMatchObject({ actor: 'anyone-with-a-fork', danger: 'critical', control: 'code' });
  expect(trust[0]?.credentials).toMatchObject([{ kind: 'secret', name: 'PREVIEW', line: 10 }]);
});
