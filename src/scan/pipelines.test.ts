import { expect, test } from 'vitest';
import { folderOf, places, repositoryOf, scanInfra } from './fixtures/infra-scan.ts';

const path = '.github/workflows/ci.yml';
const rule = 'pipeline/insecure-commands';

/** A workflow with a flaw in its sixth line, with what stands behind it. */
function workflow(comment = '', value = 'true'): string {
  return `on: push
jobs:
  build:
    runs-on: ubuntu-24.04
    env:
      ACTIONS_ALLOW_UNSECURE_COMMANDS: ${value}${comment}
    steps:
      - run: ./build.sh
`;
}

function scanPipelines(folder: string, more: Parameters<typeof scanInfra>[1] = {}) {
  return scanInfra(folder, { only: ['pipeline'], ...more }, rule);
}

test('a workflow is read, and coverage says so', async () => {
  const { findings, coverage, verdict } = await scanPipelines(folderOf({ [path]: workflow() }));
  expect(places({ findings })).toEqual([`${rule} ${path}:6`]);
  expect(findings[0]?.frame?.lines.length).toBeGreaterThan(2);
  expect(coverage.find(({ family }) => family === 'pipeline')).toMatchObject({
    state: 'checked',
    files: 1,
    checked: 1,
  });
  expect(verdict.exitCode).toBe(1);
});

test('a tree without pipelines has nothing to check', async () => {
  const { coverage } = await scanPipelines(folderOf({ 'a.yml': 'a: 1\n' }));
  expect(coverage.find(({ family }) => family === 'pipeline')?.state).toBe('nothing-to-check');
});

test('what cannot be read is a gap, and the scan is not complete', async () => {
  const { gaps, verdict, coverage } = await scanPipelines(folderOf({ [path]: 'on: push\njobs: {a: [\n' }));
  expect(gaps).toMatchObject([{ analyser: 'pipeline', why: 'syntax', path }]);
  expect(coverage.find(({ family }) => family === 'pipeline')?.state).toBe('partly');
  expect(verdict.exitCode).toBe(3);
});

test.each([
  ['ours', ' # handrail:ignore pipeline/insecure-commands made for the tests'],
  ["zizmor's", ' # zizmor: ignore[insecure-commands] made for the tests'],
])('a comment of %s excuses it, with its reason', async (_, comment) => {
  const { findings } = await scanPipelines(folderOf({ [path]: workflow(comment) }));
  expect(findings).toMatchObject([
    { suppression: { reason: expect.stringContaining('made for the tests') } },
  ]);
});

test('of a change only what is new counts', async () => {
  const folder = repositoryOf(
    { [path]: workflow() },
    { 'b.txt': 'b', '.github/workflows/b.yml': workflow() },
  );
  const { findings } = await scanPipelines(folder, { base: 'HEAD', changed: true });
  expect(places({ findings })).toEqual([`${rule} .github/workflows/b.yml:6`]);
});

test('the number of threads changes nothing', async () => {
  const folder = folderOf({ [path]: workflow(), '.github/workflows/b.yml': workflow('', '"yes"') });
  const [one, two] = [await scanPipelines(folder), await scanPipelines(folder, { jobs: 2 })];
  expect(two).toEqual(one);
});
