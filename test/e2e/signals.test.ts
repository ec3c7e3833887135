import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handrail } from './handrail.ts';
import { commit, put, withTree } from './trees.ts';

const cache = mkdtempSync(join(tmpdir(), 'handrail-signals-'));
const env = { HANDRAIL_CACHE: cache };

beforeAll(async () => {
  const range = [{ type: 'SEMVER', events: [{ introduced: '0' }] }];
  const records = Array.from({ length: 12 }, (_, i) => ({
    id: `GHSA-aaaa-bbbb-cc${10 + i}`,
    affected: [{ package: { ecosystem: 'npm', name: 'nobody-uses-it' }, ranges: range }],
  }));
  writeFileSync(join(cache, 'all.json'), JSON.stringify(records));
  expect(
    await handrail(['db', 'update', '--quiet', '--from', join(cache, 'all.json')], { env }),
  ).toMatchObject({ exit: 0 });
});

afterAll(() => rmSync(cache, { recursive: true, force: true }));

const hash = (seed: string) => `sha512-${Buffer.from(seed.repeat(64)).toString('base64')}`;

/** A project of these packages, with its lock file. */
function project(names: Readonly<Record<string, { readonly seed?: string; readonly runs?: boolean }>>) {
  const dependencies = Object.fromEntries(Object.keys(names).map((name) => [name, '^4.0.0']));
  const entries = Object.entries(names).map(([name, { seed = 'a', runs }]) => [
    `node_modules/${name}`,
    {
      version: '4.0.0',
      resolved: `https://registry.npmjs.org/${name}/-/${name}-4.0.0.tgz`,
      integrity: hash(seed),
      ...(runs && { hasInstallScript: true }),
    },
  ]);
  const packages = { '': { name: 'shop', dependencies }, ...Object.fromEntries(entries) };
  return {
    'package.json': JSON.stringify({ name: 'shop', private: true, dependencies }, null, 2),
    'package-lock.json': JSON.stringify({ name: 'shop', lockfileVersion: 3, packages }, null, 2),
  };
}

interface Told {
  readonly findings: readonly {
    readonly ruleId: string;
    readonly message: string;
    readonly status?: string;
    readonly location: { readonly path: string; readonly line: number };
    readonly suppression?: object;
  }[];
}

/** Scans a change from one project to another. */
async function change(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
  more: readonly string[] = [],
) {
  return withTree(before, async (root) => {
    commit(root, 'before');
    for (const [path, text] of Object.entries(after)) await put(root, path, text);
    commit(root, 'after');
    const args = ['scan', root, '--only', 'packages', '--base', 'HEAD~1', '--no-cache', ...more];
    return handrail(args, { env });
  });
}

const shop = project({ express: {}, lodash: {} });

test('a change that adds a typosquat is stopped: what, which one was meant, what to run', async () => {
  const ended = await change(shop, project({ express: {}, lodash: {}, loadsh: {} }));
  expect(ended.exit).toBe(1);
  const text = ended.stdout.replace(/\s+/g, ' ');
  expect(text).toContain('loadsh looks like lodash, which very many projects use: two letters are swapped.');
  expect(text).toContain('remove this one (`npm uninstall loadsh`) and ask for that (`npm install lodash`)');
  expect(text).toContain('package.json');
});

test('what was there before the change is no new finding, and a reason keeps one quiet', async () => {
  const squatted = project({ express: {}, loadsh: {} });
  const later = project({ express: {}, loadsh: {}, chalk: {} });
  expect(await change(squatted, later)).toMatchObject({ exit: 0 });
  const quiet = 'version: 1\nrules:\n  packages/typosquat: off\n';
  const ended = await change({ ...shop, 'handrail.yaml': quiet }, project({ express: {}, loadsh: {} }));
  expect(ended).toMatchObject({ exit: 0 });
});

test('another hash for the same version, and a script that was not there, are told at their lines', async () => {
  const edited = project({ express: { seed: 'b' }, lodash: { runs: true } });
  const { exit, stdout } = await change(shop, { 'package-lock.json': edited['package-lock.json'] }, [
    '--format',
    'json',
  ]);
  expect(exit).toBe(1);
  const { findings }: Told = JSON.parse(stdout);
  expect(
    findings.map(({ ruleId, status, location }) => [ruleId, status, location.path, location.line]),
  ).toEqual([
    ['packages/lock-file-tampering', 'new', 'package-lock.json', 12],
    ['packages/install-script', 'new', 'package-lock.json', 17],
  ]);
});

test('one and two threads tell the same', async () => {
  const after = project({ express: { seed: 'b' }, loadsh: {} });
  const [one, two] = [
    await change(shop, after, ['--format', 'sarif', '--jobs', '1']),
    await change(shop, after, ['--format', 'sarif', '--jobs', '2']),
  ];
  const results = (text: string) => JSON.stringify(JSON.parse(text).runs[0].results);
  expect(results(one.stdout)).toBe(results(two.stdout));
});
