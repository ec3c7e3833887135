import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, put, withTree } from './trees.ts';

const cache = mkdtempSync(join(tmpdir(), 'handrail-ignores-'));
const rated = [{ type: 'CVSS_V3', score: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H' }];

/** An advisory of `leaky` before a version. */
function advisory(id: string, alias: string, fixed: string): object {
  return {
    id,
    aliases: [alias],
    severity: rated,
    affected: [
      {
        package: { ecosystem: 'npm', name: 'leaky' },
        ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed }] }],
      },
    ],
  };
}

const [ignored, other] = ['CVE-2020-1234', 'CVE-2020-5678'];

/** `web` brings `leaky`, which has two flaws. */
const tree = {
  'package.json': JSON.stringify({ name: 'app', dependencies: { web: '^1.0.0' } }, null, 2),
  'package-lock.json': JSON.stringify(
    {
      name: 'app',
      lockfileVersion: 3,
      packages: {
        '': { name: 'app', dependencies: { web: '^1.0.0' } },
        'node_modules/web': { version: '1.2.0', dependencies: { leaky: '1.4.0' } },
        'node_modules/leaky': { version: '1.4.0' },
      },
    },
    null,
    2,
  ),
};

beforeAll(async () => {
  const records = [
    advisory('GHSA-23cf-23cf-23cf', ignored, '1.5.0'),
    advisory('GHSA-45gh-45gh-45gh', other, '1.6.0'),
  ];
  writeFileSync(join(cache, 'all.json'), JSON.stringify(records));
  const ended = await handrail(['db', 'update', '--quiet', '--from', join(cache, 'all.json')], {
    env: { HANDRAIL_CACHE: cache },
  });
  expect(ended).toMatchObject({ exit: 0, stderr: '' });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

interface Told {
  readonly exit: number | null;
  /** Advisories that count. */
  readonly open: readonly string[];
  /** Advisories that are left alone, with the reason and the place. */
  readonly left: readonly string[];
  readonly notices: readonly string[];
}

async function scan(root: string, ...words: readonly string[]): Promise<Told> {
  const { exit, stdout, stderr } = await handrail(
    ['scan', root, '--only', 'packages', '--no-cache', '--format', 'json', ...words],
    { env: { HANDRAIL_CACHE: undefined, XDG_CACHE_HOME: join(cache, 'none') } },
  );
  if (stdout === '') throw new Error(stderr);
  return toldBy(exit, stdout);
}

async function scanWithIndex(root: string, ...words: readonly string[]): Promise<Told> {
  const { exit, stdout, stderr } = await handrail(
    ['scan', root, '--only', 'packages', '--format', 'json', ...words],
    { env: { HANDRAIL_CACHE: cache } },
  );
  if (stdout === '') throw new Error(stderr);
  return toldBy(exit, stdout);
}

function toldBy(exit: number | null, stdout: string): Told {
  interface Shown {
    readonly ruleId: string;
    readonly package?: { readonly ids: readonly string[] };
    readonly suppression?: { readonly reason: string; readonly location: { readonly path: string } };
  }
  const report: { findings: Shown[]; notices: { message: string }[] } = JSON.parse(stdout);
  const nameOf = ({ package: it, ruleId }: Shown) => it?.ids[0] ?? ruleId;
  return {
    exit,
    open: report.findings.filter(({ suppression }) => suppression === undefined).map(nameOf),
    left: report.findings.flatMap((each) =>
      each.suppression === undefined
        ? []
        : `${nameOf(each)} ${each.suppression.location.path}: ${each.suppression.reason}`,
    ),
    notices: report.notices.map(({ message }) => message),
  };
}

/** One file of each tool that leaves the first flaw alone, by any of its names, for a reason. */
const files: Readonly<Record<string, (ends: string) => string>> = {
  'osv-scanner.toml': (ends) =>
    `[[IgnoredVulns]]\nid = "${ignored}"\nignoreUntil = ${ends}\nreason = "not reached"\n`,
  '.trivyignore': (ends) => `# not reached\n${ignored} exp:${ends}\n`,
  '.trivyignore.yaml': (ends) =>
    `vulnerabilities:\n  - id: GHSA-23cf-23cf-23cf\n    paths: [package-lock.json]\n    expired_at: ${ends}\n    statement: not reached\n`,
  '.grype.yaml': () =>
    `ignore:\n  - vulnerability: ${ignored}\n    reason: not reached\n    package:\n      name: leaky\n      type: npm\n`,
  '.snyk': (ends) =>
    `version: v1.25.0\nignore:\n  ${ignored}:\n    - web > leaky:\n        reason: not reached\n        expires: ${ends}T00:00:00.000Z\n        created: 2026-01-01T00:00:00.000Z\n`,
  'audit-ci.jsonc': (ends) =>
    `{ "allowlist": [{ "GHSA-23cf-23cf-23cf|web>leaky": { "active": true, "expiry": "${ends}", "notes": "not reached" } }] }`,
  '.nsprc': (ends) =>
    `{ "GHSA-23cf-23cf-23cf": { "active": true, "expiry": "${ends}", "notes": "not reached" } }`,
};

test.each(Object.keys(files))(
  '%s leaves its flaw alone and no other, and is named with its reason',
  async (name) => {
    await withTree({ ...tree, [name]: files[name]?.('2099-01-01') ?? '' }, async (root) => {
      const { exit, open, left } = await scanWithIndex(root);
      expect(open).toEqual([other]);
      expect(left).toHaveLength(1);
      expect(left[0]).toMatch(new RegExp(`^${ignored} ${name.replaceAll('.', '\\.')}: `));
      // A comment above is no field of a list of ids.
      if (name !== '.trivyignore') expect(left[0]).toContain('not reached');
      expect(exit).toBe(1);
    });
  },
);

test.each(Object.keys(files).filter((name) => name !== '.grype.yaml'))(
  '%s no longer holds after its end, which is told',
  async (name) => {
    await withTree({ ...tree, [name]: files[name]?.('2020-01-01') ?? '' }, async (root) => {
      const { open, left, notices } = await scanWithIndex(root);
      expect([...open].sort()).toEqual([ignored, other].sort());
      expect(left).toEqual([]);
      expect(notices.join('\n')).toMatch(/1 of 1 entries have ended: line \d/);
    });
  },
);

test('an entry with a key that is not known is not honoured, and told', async () => {
  const mistyped = {
    'osv-scanner.toml': `[[IgnoredVulns]]\nid = "${ignored}"\nignoreUntill = 2020-01-01\n`,
    '.trivyignore.yaml': `vulnerabilities:\n  - id: ${ignored}\n    expires_at: 2020-01-01\n`,
    '.grype.yaml': `ignore:\n  - vulnerability: ${ignored}\n    packages: { name: other }\n`,
  };
  await withTree({ ...tree, ...mistyped }, async (root) => {
    const { open, notices } = await scanWithIndex(root);
    expect(open).toContain(ignored);
    for (const key of ['ignoreUntill', 'expires_at', 'packages'])
      expect(notices.join('\n')).toContain(`its key "${key}" is not known`);
  });
});

test.each(Object.keys(files))(
  '%s of a change cannot silence the change that brings the flaw',
  async (name) => {
    await withTree({ 'README.md': 'x\n' }, async (root) => {
      const base = commit(root);
      for (const [path, text] of Object.entries({ ...tree, [name]: files[name]?.('2099-01-01') ?? '' }))
        await put(root, path, text);
      commit(root);
      const { open, left, exit } = await scanWithIndex(root, '--base', base);
      expect(open).toEqual(expect.arrayContaining([ignored, other]));
      expect(left).toEqual([]);
      expect(exit).toBe(1);
    });
  },
);

test.each(Object.keys(files))('%s of the base holds for a change', async (name) => {
  await withTree({ [name]: files[name]?.('2099-01-01') ?? '' }, async (root) => {
    const base = commit(root);
    for (const [path, text] of Object.entries(tree)) await put(root, path, text);
    commit(root);
    const { open, left } = await scanWithIndex(root, '--base', base);
    expect(open).toEqual([other]);
    expect(left).toHaveLength(1);
  });
});

test('without an index a decision about a package is not called unused', async () => {
  await withTree(
    { ...tree, 'osv-scanner.toml': files['osv-scanner.toml']?.('2099-01-01') ?? '' },
    async (root) => {
      const { exit, notices } = await scan(root);
      expect(exit).toBe(3);
      expect(notices.join('\n')).not.toContain('osv-scanner');
    },
  );
});

test('a file of another tool that is broken is told and stops nothing', async () => {
  const broken = {
    'osv-scanner.toml': '[[[',
    '.trivyignore.yaml': ': :',
    '.snyk': '- a',
    'audit-ci.json': '{',
  };
  await withTree({ ...tree, ...broken }, async (root) => {
    const { open, notices } = await scanWithIndex(root);
    expect([...open].sort()).toEqual([ignored, other].sort());
    expect(notices.filter((message) => message.includes('is not read')).length).toBeGreaterThanOrEqual(4);
  });
});
