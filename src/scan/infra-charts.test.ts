import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { scan } from '#scan';
import { findProgram } from '#source/git/program';
import { folderOf, places, put, repositoryOf, scanInfra } from './fixtures/infra-scan.ts';

const rule = 'infra/kubernetes-pod-host-pid';
const about = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';
const pod = (spec: string) => `apiVersion: v1
kind: Pod
metadata:
  name: web
spec:
${spec}  containers:
    - name: web
      image: web
`;
/** What our own reading cannot know: whether the cluster has an interface. */
const template = pod(
  '{{- if .Capabilities.APIVersions.Has "batch/v1" }}\n  hostPID: {{ .Values.pid }}\n{{- end }}\n',
);
const tree = {
  'ops/Chart.yaml': about,
  'ops/values.yaml': 'pid: true\n',
  'ops/templates/pod.yaml': template,
};

/** Puts a program in the place of helm: a script of the shell, which is told the folder of the chart as `$3`. */
function fakeHelm(script: string): string {
  const folder = folderOf({ helm: `#!/bin/sh\n${script}\n` });
  chmodSync(join(folder, 'helm'), 0o755);
  usePath(`${folder}${delimiter}/usr/bin${delimiter}/bin`);
  return folder;
}

function usePath(path: string): void {
  vi.stubEnv('PATH', path);
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

const printed = (text: string) => `cat <<'EOF'\n---\n# Source: shop/templates/pod.yaml\n${text}EOF`;
const scanHelm = (path: string, more = {}) =>
  scanInfra(path, { allowHelm: true, profile: 'audit', ...more }, rule);

test('what Helm renders stands at the line of its template, and is as sure as any manifest', async () => {
  const path = folderOf(tree);
  fakeHelm(printed(pod('  hostPID: true\n')));
  const { findings, notices } = await scanHelm(path);
  expect(places({ findings })).toEqual(['kubernetes-pod-host-pid ops/templates/pod.yaml:7']);
  expect(findings[0]?.confidence).toBe('high');
  expect(notices).toEqual([]);
});

test('no program is started where nobody allowed it on the command line, whatever the tree says', async () => {
  const marker = join(folderOf({}), 'ran');
  fakeHelm(`touch ${marker}\n${printed(pod('  hostPID: true\n'))}`);
  const asking = 'version: 1\ninfra: { allow-helm: true }\n';
  const quiet = { allowHelm: undefined } as object;
  await scanHelm(folderOf(tree), quiet);
  await expect(scanHelm(folderOf({ ...tree, 'handrail.yaml': asking }), quiet)).rejects.toMatchObject({
    code: expect.stringContaining('config'),
  });
  expect(existsSync(marker)).toBe(false);
});

test('a helm in the tree that is scanned is never run', async () => {
  const path = folderOf({ ...tree, 'bin/helm': '#!/bin/sh\ntouch ran\n' });
  chmodSync(join(path, 'bin/helm'), 0o755);
  usePath(join(path, 'bin'));
  expect((await scanHelm(path)).notices).toMatchObject([{ code: 'helm-not-found' }]);
});

test('Helm sees a copy of the chart without links, packed charts and schemas, and nothing of our environment', async () => {
  const path = folderOf({
    ...tree,
    'ops/values.schema.json': '{"$ref":"https://example.com/x"}',
    'ops/charts/a.tgz': 'x',
    'outside.txt': 'no',
  });
  symlinkSync('../outside.txt', join(path, 'ops', 'link.txt'));
  const seen = join(folderOf({}), 'seen');
  vi.stubEnv('SECRET_OF_MINE', 'x');
  fakeHelm(
    `{ env | cut -d= -f1 | sort | tr '\\n' ' '; echo; cd "$3" && find . -type f -o -type l | sort; } > ${seen}`,
  );
  await scanHelm(path);
  const [names = '', ...files] = readFileSync(seen, 'utf8').trim().split('\n');
  expect(files).toEqual(['./Chart.yaml', './templates/pod.yaml', './values.yaml']);
  expect(names).toContain('HELM_PLUGINS');
  expect(names).not.toContain('SECRET_OF_MINE');
});

test('a chart that Helm refuses is read without it, and a notice tells where Helm stopped but not its words', async () => {
  const path = folderOf({ ...tree, 'ops/templates/pod.yaml': pod('  hostPID: {{ .Values.pid }}\n') });
  fakeHelm('echo "Error: execution error at (shop/templates/pod.yaml:6:3): password is s3cret" >&2; exit 1');
  const { findings, notices } = await scanHelm(path);
  expect(findings.map(({ confidence }) => confidence)).toEqual(['low']);
  expect(notices).toMatchObject([{ code: 'chart-not-rendered', path: 'ops/Chart.yaml' }]);
  expect(notices[0]?.message).toContain('at templates/pod.yaml:6');
  expect(JSON.stringify(notices)).not.toContain('s3cret');
});

test('a value that is another one each time is not known, and no finding', async () => {
  const path = folderOf({ ...tree, 'ops/values.yaml': 'pid: "{{ randAlpha 1 }}"\n' });
  const count = join(folderOf({}), 'count');
  const twice = pod('  hostPID: $PID\n');
  fakeHelm(
    `PID=true; [ -e ${count} ] && PID=false; touch ${count}\n${printed(twice).replace("'EOF'", 'EOF')}`,
  );
  expect(await scanHelm(path)).toMatchObject({ findings: [], notices: [] });
});

test('what Helm makes of a chart that names others which are not here is what it makes of the chart itself', async () => {
  const needs = `${about}dependencies:\n  - { name: cache, version: 1.0.0, repository: "https://example.com" }\n`;
  const path = folderOf({ ...tree, 'ops/Chart.yaml': needs });
  fakeHelm(`grep -q cache "$3/Chart.yaml" && exit 1\n${printed(pod('  hostPID: true\n'))}`);
  const { findings, gaps, notices } = await scanHelm(path);
  expect(places({ findings })).toHaveLength(1);
  expect(notices).toEqual([]);
  expect(gaps).toMatchObject([{ path: 'ops/Chart.yaml', why: 'module-missing' }]);
  put(path, { 'ops/Chart.yaml': needs.replace('" }', '", import-values: [data] }') });
  expect((await scanHelm(path)).notices[0]?.message).toContain('import-values');
});

test('of a change only the charts are rendered that it has to do with', async () => {
  const other = Object.fromEntries(
    Object.entries(tree).map(([at, text]) => [at.replace('ops', 'dev'), text]),
  );
  const path = repositoryOf({ ...tree, ...other }, { 'ops/values.yaml': 'pid: true # on\n' });
  const runs = join(folderOf({}), 'runs');
  fakeHelm(`echo x >> ${runs}\n${printed(pod('  hostPID: true\n'))}`);
  await scanHelm(path, { changed: true });
  expect(readFileSync(runs, 'utf8')).toBe('x\n');
});

test('an aborted scan ends Helm and leaves nothing behind', async () => {
  const path = folderOf(tree);
  fakeHelm('exec sleep 60');
  const left = () => readdirSync(tmpdir()).filter((name) => name.startsWith('handrail-helm-')).length;
  const before = left();
  const started = performance.now();
  const request = {
    target: { kind: 'path', path },
    only: ['infra'],
    skip: [],
    include: [],
    exclude: [],
  } as const;
  const options = {
    noIgnore: false,
    noArchives: false,
    changed: false,
    today: '2026-01-10',
    jobs: 1,
  } as const;
  await scan({ ...request, ...options, allowHelm: true }, { signal: AbortSignal.timeout(1500) });
  expect(performance.now() - started).toBeLessThan(20_000);
  expect(left()).toBeLessThanOrEqual(before);
});

const real = findProgram('helm', process.env['PATH'] ?? '');

test.skipIf(real === undefined)(
  'the real Helm renders conditions on the cluster, sub-charts and their values',
  async () => {
    const path = folderOf({
      ...tree,
      'ops/charts/cache/Chart.yaml': 'apiVersion: v2\nname: cache\nversion: 1.0.0\n',
      'ops/charts/cache/templates/pod.yaml': pod('{{- if .Values.pid }}\n  hostPID: true\n{{- end }}\n'),
      'ops/values.yaml': 'pid: true\ncache: { pid: true }\n',
    });
    expect(execFileSync(real ?? '', ['version', '--short'], { encoding: 'utf8' })).toContain('v');
    const { findings, notices } = await scanHelm(path);
    expect(notices).toEqual([]);
    expect(findings.map(({ confidence }) => confidence)).toEqual(['high', 'high']);
    expect(places({ findings })).toEqual([
      'kubernetes-pod-host-pid ops/charts/cache/templates/pod.yaml:7',
      'kubernetes-pod-host-pid ops/templates/pod.yaml:7',
    ]);
  },
);
