import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { withTree } from './trees.ts';

const cache = mkdtempSync(join(tmpdir(), 'handrail-priority-'));
const env = { HANDRAIL_CACHE: cache };

beforeAll(async () => {
  const record = (id: string, name: string) => ({
    id,
    affected: [
      { package: { ecosystem: 'npm', name }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] },
    ],
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
  });
  const names = ['used', 'tool', ...Array.from({ length: 12 }, (_, i) => `other-${i}`)];
  const from = join(cache, 'all.json');
  writeFileSync(from, JSON.stringify(names.map((name, i) => record(`CVE-2020-${1000 + i}`, name))));
  expect(await handrail(['db', 'update', '--quiet', '--from', from], { env })).toMatchObject({ exit: 0 });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

const lock = {
  lockfileVersion: 3,
  packages: {
    '': { dependencies: { used: '1.0.0' }, devDependencies: { tool: '1.0.0' } },
    'node_modules/tool': { version: '1.0.0', dev: true },
    'node_modules/used': { version: '1.0.0' },
  },
};
const tree = {
  'package.json': JSON.stringify({ dependencies: { used: '1.0.0' }, devDependencies: { tool: '1.0.0' } }),
  'package-lock.json': JSON.stringify(lock, null, 2),
  'handrail.yaml': 'version: 1\napplication:\n  exposure: internet\n  criticality: mission\n',
};

interface Report {
  readonly findings: readonly {
    readonly severity: string;
    readonly package: { readonly name: string };
    readonly priority: { readonly level: string; readonly score: number; readonly says: string };
  }[];
}

test('what the application is decides how soon, not how bad', async () => {
  await withTree(tree, async (folder) => {
    const { stdout } = await handrail(['scan', folder, '--only', 'packages', '--format', 'json'], { env });
    const { findings }: Report = JSON.parse(stdout);
    const told = findings.map(({ package: { name }, severity, priority }) => [
      name,
      severity,
      priority.level,
    ]);
    expect(told.toSorted()).toEqual([
      ['tool', 'critical', 'planned'],
      ['used', 'critical', 'now'],
    ]);
    const used = findings.find((finding) => finding.package.name === 'used')?.priority;
    expect(used?.says).toContain('production, open to the internet, mission critical, CVSS 9.8');
    expect(used?.score).toBeCloseTo(91.7, 0);
  });
});

test('a table of SSVC is read with what is known, and tells all that remains', async () => {
  await withTree(tree, async (folder) => {
    const asked = ['plan', folder, '--ssvc', 'deployer', '--assume', 'exploitation=active'];
    const known = ['--assume', 'automatable=yes', '--assume', 'human-impact=high'];
    const decided = await handrail([...asked, ...known], { env });
    expect(decided.stdout).toContain('CVE-2020-1000 of used 1.0.0: Immediate (row 71);');
    const open = await handrail([...asked, '--assume', 'automatable=yes'], { env });
    expect(open.stdout).toContain('Immediate (2 rows) or Out-of-Cycle (2 rows);');
    expect(open.stdout).toContain('not known: human-impact');
    const wrong = await handrail(['plan', folder, '--ssvc', 'deployer', '--assume', 'mission=high'], { env });
    expect(wrong).toMatchObject({ exit: 2 });
    expect(wrong.stderr).toContain('it asks for exploitation, exposure, automatable, human-impact');
  });
});
