import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { type Ended, handrail } from './handrail.ts';
import { commit, put, withTree } from './trees.ts';

const cache = mkdtempSync(join(tmpdir(), 'handrail-policy-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

function scan(root: string, ...words: readonly string[]): Promise<Ended> {
  return handrail(['scan', root, '--only', 'packages', '--db-update', 'never', ...words], {
    env: { HANDRAIL_CACHE: cache },
  });
}

function rulesIn(report: string): readonly string[] {
  const { findings }: { findings: { ruleId: string }[] } = JSON.parse(report);
  return findings.map(({ ruleId }) => ruleId);
}

const policy = 'version: 1\npackages:\n  licences:\n    deny:\n      - restricted\n';

const lock = (more: object) =>
  JSON.stringify(
    {
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app', dependencies: { 'pdf-maker': '^1.0.0', plain: '^1.0.0' } },
        'node_modules/plain': { version: '1.2.0', license: 'MIT' },
        'node_modules/pdf-maker': {
          version: '1.0.1',
          license: 'MIT',
          dependencies: { 'pdf-core': '^2.0.0' },
        },
        ...more,
      },
    },
    null,
    2,
  );
const copyleft = { 'node_modules/pdf-core': { version: '2.1.0', license: 'GPL-3.0-or-later' } };

test('a dependency under a licence that the policy denies stops the scan, and says what, why and what to do', async () => {
  const tree = { 'handrail.yaml': policy, 'package-lock.json': lock(copyleft) };
  await withTree(tree, async (root) => {
    const { exit, stdout } = await scan(root);
    expect(exit).toBe(1);
    const told = stdout.replace(/\s+/g, ' ');
    expect(told).toContain(
      'pdf-core 2.1.0 is under GPL-3.0-or-later. The policy denies the class `restricted`, and this licence is in it (handrail.yaml:5). It comes with pdf-maker 1.0.1.',
    );
    expect(told).toContain('Take a package that does the same under a licence that is welcome');
  });
});

test('a recorded licence, a scope that is let be, or no policy lets it pass', async () => {
  const recorded = `${policy}    packages:\n      pdf-core: { licence: MIT, reason: offered under both }\n`;
  const development = { 'node_modules/pdf-core': { ...copyleft['node_modules/pdf-core'], dev: true } };
  for (const [config, packages] of [
    [recorded, copyleft],
    [`${policy}    ignore-scopes: [development]\n`, development],
    ['version: 1\n', copyleft],
  ] as const)
    await withTree({ 'handrail.yaml': config, 'package-lock.json': lock(packages) }, async (root) => {
      const { stdout } = await scan(root, '--format', 'json');
      expect(rulesIn(stdout)).not.toContain('packages/licence-policy');
    });
});

test('licences that no file states are told as not checked, and are findings where the policy says so', async () => {
  const silent = { 'node_modules/silent': { version: '1.0.0' } };
  await withTree({ 'handrail.yaml': policy, 'package-lock.json': lock(silent) }, async (root) => {
    const { stdout } = await scan(root, '--format', 'json');
    const { notices } = JSON.parse(stdout);
    expect(rulesIn(stdout)).not.toContain('packages/licence-policy');
    expect(notices).toMatchObject([
      {
        code: 'licences-not-checked',
        path: 'handrail.yaml',
        line: 3,
        message: expect.stringContaining('1 package'),
      },
    ]);
    await put(root, 'handrail.yaml', `${policy}    unknown: fail\n`);
    const strict = await scan(root, '--format', 'json');
    expect(strict.exit).toBe(1);
    expect(rulesIn(strict.stdout)).toContain('packages/licence-policy');
  });
});

test('a change is told for what it brings, and cannot loosen the policy for itself', async () => {
  await withTree(
    { 'handrail.yaml': policy, 'package-lock.json': lock({}), '.nvmrc': '14\n' },
    async (root) => {
      const base = commit(root);
      await put(root, 'handrail.yaml', 'version: 1\n');
      await put(root, 'package-lock.json', lock(copyleft));
      commit(root);
      const { exit, stdout } = await scan(root, '--base', base, '--format', 'json');
      const { findings }: { findings: { ruleId: string; status: string }[] } = JSON.parse(stdout);
      expect(exit).toBe(1);
      expect(findings.map(({ ruleId, status }) => [ruleId, status])).toEqual([
        ['packages/end-of-life', 'existing'],
        ['policy/loosened-licences', 'new'],
        ['packages/licence-policy', 'new'],
      ]);
    },
  );
});

test('a policy that names no licence is an error with its place', async () => {
  const wrong = policy.replace('restricted', 'GLP-3.0');
  await withTree({ 'handrail.yaml': wrong, 'package-lock.json': lock({}) }, async (root) => {
    const { exit, stderr } = await scan(root);
    expect(exit).toBe(2);
    expect(stderr).toMatch(/handrail\.yaml:5:9.*GLP-3\.0/);
  });
});
