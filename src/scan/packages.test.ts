import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Scan } from '#model/scan';
import { scan } from '#scan';
import { openInstalled } from '#store/advisories/installed';
import { updateAdvisories } from './advisories/update.ts';
import { goProgram } from './fixtures/go-program.ts';
import type { ScanRequest } from './request.ts';

function filesAt(files: Readonly<Record<string, object | string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'handrail-packages-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(
      join(folder, path),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}

async function indexOf(...records: object[]): Promise<string> {
  const root = filesAt({});
  await updateAdvisories({ root, from: filesAt({ 'all.json': records }), today: '2026-01-01' });
  return root;
}

const leaky = {
  id: 'GHSA-1111-2222-3333',
  aliases: ['CVE-2020-1234'],
  severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'leaky' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] }],
    },
  ],
};

const lock = {
  name: 'app',
  lockfileVersion: 3,
  packages: {
    '': { name: 'app', dependencies: { web: '^1.0.0' } },
    'node_modules/web': { version: '1.2.0', dependencies: { leaky: '*' } },
    'node_modules/leaky': { version: '1.4.0' },
  },
};
const tree = { 'package.json': { name: 'app', dependencies: { web: '^1.0.0' } }, 'package-lock.json': lock };

function scanOf(path: string, more: Partial<ScanRequest> = {}): Promise<Scan> {
  return scan({
    target: { kind: 'path', path },
    only: ['packages'],
    skip: [],
    include: [],
    exclude: [],
    noIgnore: false,
    noArchives: false,
    changed: false,
    today: '2026-01-10',
    jobs: 1,
    ...more,
  });
}

test('a package that others bring is found at its line, with the way and the version that mends it', async () => {
  const { findings, verdict, gaps, coverage, plan } = await scanOf(filesAt(tree), {
    advisories: await indexOf(leaky),
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({
    ruleId: 'packages/known-vulnerability',
    severity: 'critical',
    location: { path: 'package-lock.json', line: 17 },
    package: {
      purl: 'pkg:npm/leaky@1.4.0',
      ids: ['CVE-2020-1234', 'GHSA-1111-2222-3333'],
      path: ['web@1.2.0', 'leaky@1.4.0'],
      reachability: 'unknown',
      score: 9.8,
      fix: { kind: 'refresh', version: '1.5.0', change: { name: 'web', path: 'package.json', line: 4 } },
    },
  });
  expect(findings[0]?.frame?.lines.join()).toContain('node_modules/leaky');
  expect(verdict).toMatchObject({ outcome: 'findings', exitCode: 1 });
  expect(plan).toMatchObject({
    changes: [
      { kind: 'refresh', name: 'leaky', from: '1.4.0', to: '1.5.0', path: 'package-lock.json', line: 17 },
    ],
    without: [],
  });
  expect(gaps).toEqual([]);
  expect(coverage.find(({ family }) => family === 'packages')).toMatchObject({
    state: 'checked',
    files: 2,
    checked: 2,
  });
});

test('the same finding keeps its key when its file moves and when lines are added', async () => {
  const advisories = await indexOf(leaky);
  const moved = {
    'README.md': 'x',
    'sub/package-lock.json': JSON.stringify(lock, null, 4).replace('{', '{\n\n'),
  };
  const [a, b] = [await scanOf(filesAt(tree), { advisories }), await scanOf(filesAt(moved), { advisories })];
  expect(a.findings[0]?.key).toBe(b.findings[0]?.key);
  expect(a.findings[0]?.location.line).not.toBe(b.findings[0]?.location.line);
});

test('without advisories nothing is clean: each ecosystem is a gap with what to do', async () => {
  const { findings, gaps, verdict } = await scanOf(filesAt(tree));
  expect(findings).toEqual([]);
  expect(gaps).toEqual([
    {
      analyser: 'packages',
      path: '',
      why: 'no-advisories',
      detail:
        '2 packages of npm not looked up: there are no advisories of it on this machine. `handrail db update --ecosystems npm` fetches them.',
    },
  ]);
  expect(verdict).toMatchObject({ outcome: 'incomplete', exitCode: 3 });
});

test('a damaged index is a gap, too', async () => {
  const advisories = await indexOf(leaky);
  truncateSync(join(openInstalled(advisories)?.folder ?? '', 'npm.vdb'), 50);
  const { gaps, verdict } = await scanOf(filesAt(tree), { advisories });
  expect(gaps.map(({ detail }) => detail).join()).toMatch(/index is damaged \(npm\.vdb.*db rollback/);
  expect(verdict.outcome).toBe('incomplete');
});

test('advisories that are older than allowed are a gap', async () => {
  const advisories = await indexOf(leaky);
  const fine = await scanOf(filesAt(tree), { advisories, maxDbAge: 9 });
  expect(fine.gaps).toEqual([]);
  const old = await scanOf(filesAt(tree), { advisories, maxDbAge: 8 });
  expect(old.gaps.map(({ detail }) => detail)).toEqual([
    'The advisories of npm are 9 days old; at most 8 are allowed. Run `handrail db update`.',
  ]);
});

test('a version that cannot be compared is a gap and no finding', async () => {
  const ranges = [{ type: 'ECOSYSTEM', events: [{ introduced: '0.5' }] }];
  const python = { id: 'PYSEC-1', affected: [{ package: { ecosystem: 'PyPI', name: 'leaky' }, ranges }] };
  const pinned = filesAt({ 'requirements.txt': 'leaky==0.9-doduo\n' });
  const { findings, gaps } = await scanOf(pinned, { advisories: await indexOf(python) });
  expect(findings).toEqual([]);
  expect(gaps).toMatchObject([{ path: 'requirements.txt', why: 'not-compared' }]);
  expect(gaps[0]?.detail).toContain('leaky 0.9-doduo with PYSEC-1');
});

test('a manifest without a lock file is a gap, which is accepted; with one it is none', async () => {
  const { gaps, verdict } = await scanOf(filesAt({ 'package.json': tree['package.json'] }), {
    advisories: await indexOf(leaky),
  });
  expect(gaps).toMatchObject([{ path: 'package.json', why: 'unlocked' }]);
  expect(verdict.exitCode).toBe(0);
});

test('a program is known by its first bytes, whatever its name is; a text of its size is not', async () => {
  const folder = filesAt({ 'notes.txt': 'x'.repeat(80_000) });
  writeFileSync(join(folder, 'tool-1.2.linux'), goProgram('dep\texample.com/leaky\tv1.4.0'));
  const ranges = [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] }];
  const record = {
    id: 'GO-1',
    affected: [{ package: { ecosystem: 'Go', name: 'example.com/leaky' }, ranges }],
  };
  const { findings, gaps } = await scanOf(folder, { advisories: await indexOf(record) });
  expect(findings.map(({ location: { path }, package: found }) => [path, found?.purl])).toEqual([
    ['tool-1.2.linux', 'pkg:golang/example.com/leaky@v1.4.0'],
  ]);
  expect(gaps).toEqual([]);
});

test('where packages alone are looked for, other files are not read, and comments may name every rule', async () => {
  const path = filesAt({
    'requirements.txt': 'leaky==1.4 # handrail:ignore secrets/generic-secret of another family\n',
    'notes.py': 'x = 1  # handrail:ignore secrets/nobody-knows-it a rule that is not there\n',
  });
  const advisories = await indexOf(leaky);
  const { notices } = await scanOf(path, { advisories });
  expect(notices).toEqual([]);
  const whole = await scanOf(path, { advisories, only: ['packages', 'secrets'] });
  expect(whole.notices.map(({ path: where }) => where)).toContain('notes.py');
});

test('the number of threads changes nothing', async () => {
  const advisories = await indexOf(leaky);
  const path = filesAt(tree);
  const [one, two] = [
    await scanOf(path, { advisories, jobs: 1 }),
    await scanOf(path, { advisories, jobs: 2 }),
  ];
  expect(JSON.stringify(one)).toBe(JSON.stringify(two));
});

test('the version of Go that go.mod asks for is the least: what is said of it is unsure', async () => {
  const stdlib = {
    id: 'GO-2024-0001',
    severity: leaky.severity,
    affected: [
      {
        package: { ecosystem: 'Go', name: 'stdlib' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.22.9' }] }],
      },
    ],
  };
  const advisories = await indexOf(stdlib);
  const found = async (text: string) =>
    (await scanOf(filesAt({ 'go.mod': text }), { advisories, profile: 'audit' })).findings.find(
      ({ package: about }) => about !== undefined,
    );
  const least = await found('module example.test/app\n\ngo 1.21\n');
  expect(least).toMatchObject({ confidence: 'low', package: { name: 'stdlib', installed: '1.21' } });
  expect(least?.message).toContain('the least that the module asks for');
  const suggested = await found('module example.test/app\n\ngo 1.21\n\ntoolchain go1.22.3\n');
  expect(suggested).toMatchObject({ confidence: 'medium', package: { installed: '1.22.3' } });
});

test('where only malicious packages are known, vulnerabilities are a gap', async () => {
  const { affected } = leaky;
  const malicious = { id: 'MAL-2024-1', summary: 'Malicious code', affected };
  const only = await scanOf(filesAt(tree), { advisories: await indexOf(malicious) });
  expect(only.gaps.map(({ detail }) => detail)).toEqual([
    'Vulnerabilities not checked of 2 packages of npm: only malicious packages are known. `handrail db update --ecosystems npm` fetches the rest.',
  ]);
  const others = Array.from({ length: 11 }, (_, i) => ({
    ...leaky,
    id: `GHSA-aaaa-bbbb-cc${10 + i}`,
    aliases: [],
  }));
  const enough = await scanOf(filesAt(tree), { advisories: await indexOf(malicious, ...others) });
  expect(enough.gaps).toEqual([]);
});

test('a cooldown that may hold a fix back is told with it, and in the plan', async () => {
  const advisories = await indexOf({ ...leaky, modified: '2026-01-09T00:00:00Z' });
  const settings = { '.npmrc': 'min-release-age=7\n' };
  const { findings, plan } = await scanOf(filesAt({ ...tree, ...settings }), { advisories });
  expect(findings[0]?.package?.fix?.note).toContain('was out by 2026-01-09: the cooldown (7 days, .npmrc:1)');
  expect(plan?.cooldowns).toEqual([expect.stringContaining('npm waits 7 days')]);
  const older = await scanOf(filesAt({ ...tree, ...settings }), { advisories, today: '2026-03-01' });
  expect(older.findings[0]?.package?.fix?.note ?? '').not.toContain('cooldown');
});
