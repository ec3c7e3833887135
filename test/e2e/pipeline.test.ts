import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { handrail } from './handrail.ts';

const examples = fileURLToPath(new URL('../../examples', import.meta.url));

interface Control {
  readonly id: string;
  readonly demand: string;
  readonly state: string;
  readonly evidence: readonly { readonly path: string; readonly line: number }[];
}

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-pipeline-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Controls of the only grade of a tree, by id. */
async function gradeOf(path: string): Promise<ReadonlyMap<string, Control>> {
  const { stdout, exit } = await handrail(['pipeline', path, '--show', 'grade', '--format', 'json']);
  expect(exit).toBe(0);
  const { grades, gaps } = JSON.parse(stdout);
  expect(gaps).toEqual([]);
  return new Map(grades[0].controls.map((each: Control) => [each.id, each]));
}

const stateOf = (controls: ReadonlyMap<string, Control>, ...ids: readonly string[]) =>
  ids.map((id) => `${id} ${controls.get(id)?.state}`);

test('the mended shop meets every required control that a file can show, the other does not', async () => {
  const required = async (name: string) =>
    [...(await gradeOf(join(examples, name))).values()].filter(({ demand }) => demand === 'required');
  expect((await required('fry-factory-fixed')).filter(({ state }) => state !== 'found')).toEqual([]);
  expect((await required('fry-factory')).some(({ state }) => state === 'missing')).toBe(true);
});

test('as a gate it stops the shop, and draws its grade', async () => {
  const shop = join(examples, 'fry-factory');
  const { stdout, exit } = await handrail(['pipeline', shop, '--fail-on', 'missing-required']);
  expect(exit).toBe(1);
  expect(stdout).toContain('required: ');
  expect(stdout).toContain('preview.yml');
});

test('a pipeline of GitLab is graded with the lines that show it', async () => {
  const controls = await gradeOf(
    folderOf({
      '.gitlab-ci.yml': `stages: [build, deploy]
test:
  stage: build
  image: node:22
  script:
    - npm test
    - gitleaks dir .
deploy:
  stage: deploy
  environment: production
  when: manual
  script: [./deploy.sh]
`,
    }),
  );
  expect(stateOf(controls, 'unit-tests', 'secrets-detection', 'sbom')).toEqual([
    'unit-tests found',
    'secrets-detection found',
    'sbom missing',
  ]);
  expect(controls.get('unit-tests')?.evidence).toMatchObject([{ path: '.gitlab-ci.yml', line: 6 }]);
});

test('a buildspec of CodeBuild is graded', async () => {
  const controls = await gradeOf(
    folderOf({
      'buildspec.yml':
        'version: 0.2\nphases:\n  build:\n    commands:\n      - npm ci\n      - npm test\n      - syft . -o cyclonedx-json\n',
    }),
  );
  expect(stateOf(controls, 'unit-tests', 'sbom', 'sast')).toEqual([
    'unit-tests found',
    'sbom found',
    'sast missing',
  ]);
});

test('a Jenkinsfile is graded', async () => {
  const controls = await gradeOf(
    folderOf({
      Jenkinsfile: `pipeline {
  agent any
  stages {
    stage('Test') { steps { sh 'mvn verify' } }
    stage('Scan') { steps { sh 'semgrep ci' } }
  }
}
`,
    }),
  );
  expect(stateOf(controls, 'unit-tests', 'sast', 'sca')).toEqual([
    'unit-tests found',
    'sast found',
    'sca missing',
  ]);
});

test('what cannot be read is said, and is no clean answer', async () => {
  const folder = folderOf({
    '.github/workflows/a.yml': 'on: push\njobs: {a: [\n',
    '.github/workflows/b.yml': 'on: push\njobs: {b: {runs-on: ubuntu-24.04, steps: [{run: make}]}}\n',
  });
  const { stdout, exit } = await handrail(['pipeline', folder, '--show', 'trust']);
  expect(exit).toBe(3);
  expect(stdout).toContain('Not checked');
  expect(stdout).toContain('.github/workflows/a.yml');
});
