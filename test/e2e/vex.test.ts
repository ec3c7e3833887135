import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, put as putOne, withTree } from './trees.ts';

const cache = mkdtempSync(join(tmpdir(), 'handrail-vex-'));
const [first, second] = ['CVE-2020-1234', 'CVE-2020-5678'];

function advisory(id: string, alias: string): object {
  return {
    id,
    aliases: [alias],
    severity: [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }],
    affected: [
      {
        package: { ecosystem: 'npm', name: 'leaky' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.6.0' }] }],
      },
    ],
  };
}

const tree = {
  'package.json': JSON.stringify({ name: 'app', dependencies: { leaky: '1.4.0' } }),
  'package-lock.json': JSON.stringify({
    name: 'app',
    lockfileVersion: 3,
    packages: {
      '': { name: 'app', dependencies: { leaky: '1.4.0' } },
      'node_modules/leaky': { version: '1.4.0' },
    },
  }),
};

beforeAll(async () => {
  const records = [advisory('GHSA-23cf-23cf-23cf', first), advisory('GHSA-45gh-45gh-45gh', second)];
  writeFileSync(join(cache, 'all.json'), JSON.stringify(records));
  const ended = await handrail(['db', 'update', '--quiet', '--from', join(cache, 'all.json')], {
    env: { HANDRAIL_CACHE: cache },
  });
  expect(ended).toMatchObject({ exit: 0, stderr: '' });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

function run(...words: readonly string[]) {
  return handrail([...words], { env: { HANDRAIL_CACHE: cache, SOURCE_DATE_EPOCH: '1790000000' } });
}

async function put(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) await putOne(root, path, text);
}

interface Shown {
  readonly ruleId: string;
  readonly package?: { readonly ids: readonly string[] };
  readonly decision?: { readonly status: string };
  readonly suppression?: { readonly reason: string };
}

async function scan(root: string, ...words: readonly string[]) {
  const { exit, stdout, stderr } = await run(
    'scan',
    root,
    '--only',
    'packages',
    '--format',
    'json',
    ...words,
  );
  if (stdout === '') throw new Error(stderr);
  const report: { findings: Shown[]; notices: { code: string }[] } = JSON.parse(stdout);
  const named = report.findings.map(
    (each) =>
      [
        each.package?.ids[0] ?? each.ruleId,
        each.decision?.status ?? 'open',
        each.suppression?.reason ?? '',
      ] as const,
  );
  return { exit, found: named.toSorted(), codes: report.notices.map(({ code }) => code) };
}

test('a decision is written once, holds, is told to others, and comes back from all three forms', async () => {
  await withTree({ ...tree, 'handrail.yaml': '# ours\nversion: 1 # of the format\n' }, async (root) => {
    const noted = await run(
      'decide',
      'GHSA-23cf-23cf-23cf',
      root,
      '--package',
      'leaky',
      '--status',
      'not-affected',
      '--justification',
      'requires_configuration',
      '--reason',
      'Never on',
      '--by',
      'Ada',
    );
    expect(noted.exit).toBe(0);
    await run(
      'decide',
      second,
      root,
      '--status',
      'accepted',
      '--reason',
      'Soon',
      '--by',
      'Bob',
      '--until',
      '2099-01-01',
    );
    const written = readFileSync(join(root, 'handrail.yaml'), 'utf8');
    expect(written).toMatch(/^# ours\nversion: 1 # of the format\n/);

    const own = await scan(root);
    expect(own.exit).toBe(0);
    expect(own.found).toMatchObject([
      [
        first,
        'not-affected',
        expect.stringMatching(/^Not affected \(requires configuration\): Never on — Ada, /),
      ],
      [second, 'accepted', expect.stringMatching(/^Accepted until 2099-01-01: Soon — Bob, /)],
    ]);
    for (const format of ['openvex', 'cyclonedx', 'csaf']) {
      const file = join(cache, `${format}.json`);
      const told = await run('vex', root, '--format', format, '--author', 'Shop', '--output', file);
      expect(told.exit).toBe(0);
      expect(readFileSync(file, 'utf8')).not.toContain('"under_investigation"');
      rmSync(join(root, 'handrail.yaml'));
      // Risk is accepted by whoever has it: the second counts again.
      const back = await scan(root, '--vex', file);
      expect(back).toMatchObject({
        exit: 1,
        found: [
          [first, 'not-affected', expect.stringContaining('Never on')],
          [second, 'accepted', ''],
        ],
      });
      await put(root, { 'handrail.yaml': written });
    }
  });
});

test('a change cannot decide for itself, in handrail.yaml or in a document', async () => {
  await withTree(tree, async (root) => {
    commit(root, 'base');
    await put(root, {
      'package.json': tree['package.json'].replaceAll('1.4.0', '1.5.0'),
      'package-lock.json': tree['package-lock.json'].replaceAll('1.4.0', '1.5.0'),
      'handrail.yaml': `version: 1\ndecisions:\n  - { advisory: ${first}, status: false-positive, reason: no }\n`,
      'app.openvex.json': JSON.stringify({
        '@context': 'https://openvex.dev/ns/v0.2.0',
        statements: [
          {
            vulnerability: { name: second },
            products: [{ '@id': 'pkg:npm/leaky' }],
            status: 'not_affected',
            justification: 'component_not_present',
          },
        ],
      }),
    });
    const { exit, found } = await scan(root, '--base', 'HEAD');
    expect(exit).toBe(1);
    expect(found).toEqual([
      [first, 'open', ''],
      [second, 'open', ''],
      ['policy/added-decision', 'open', ''],
      ['policy/added-decision', 'open', ''],
    ]);
    expect((await scan(root)).found.map(([, status]) => status)).toEqual(['false-positive', 'not-affected']);
  });
});

test('--fail-on-undecided fails for what nobody decided on, and only for that', async () => {
  const decisions = (status: string, advisory: string) =>
    `  - { advisory: ${advisory}, status: ${status}, reason: x, until: 2099-01-01 }\n`;
  const with1 = `version: 1\ndecisions:\n${decisions('will-fix', first)}`;
  await withTree({ ...tree, 'handrail.yaml': with1 }, async (root) => {
    expect((await scan(root, '--fail-on-undecided')).exit).toBe(1);
    const told = await run('scan', root, '--only', 'packages', '--fail-on-undecided');
    expect(told.stdout).toContain('1 of 2 flaws of packages is undecided.');
    await put(root, { 'handrail.yaml': `${with1}${decisions('under-investigation', second)}` });
    expect((await scan(root, '--fail-on-undecided')).exit).toBe(1);
    await put(root, { 'handrail.yaml': `${with1}${decisions('will-fix', second)}` });
    expect((await scan(root, '--fail-on-undecided', '--fail-on', 'never')).exit).toBe(0);
    expect((await scan(root)).exit).toBe(1);
  });
});

test('what is no document, or names none, stops nothing and is told', async () => {
  await withTree({ ...tree, 'vex.json': '{"a":', '.vex/a.json': '[]' }, async (root) => {
    const { exit, codes } = await scan(root);
    expect([exit, codes.filter((code) => code === 'vex-not-read').length]).toEqual([1, 2]);
    const missing = await run('scan', root, '--only', 'packages', '--vex', join(root, 'none.json'));
    expect(missing).toMatchObject({ exit: 2, stderr: expect.stringContaining('VEX document') });
  });
});
