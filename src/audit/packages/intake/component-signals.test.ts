import { Buffer } from 'node:buffer';
import { expect, test } from 'vitest';
import { readPackages } from '#ir/packages/read';
import { type SignalQuestion, signalsOfComponent } from './component-signals.ts';
import { giveBack } from './give-back.ts';

const lock = (names: Readonly<Record<string, object>>) => ({
  lockfileVersion: 3,
  packages: { '': { dependencies: { web: '1.0.0' } }, ...names },
});

const tree = {
  'package.json': { dependencies: { web: '1.0.0' } },
  'package-lock.json': lock({
    'node_modules/web': {
      version: '1.0.0',
      license: 'MIT',
      resolved: 'https://registry.npmjs.org/web/-/web-1.0.0.tgz',
      dependencies: { inner: '2.0.0' },
    },
    'node_modules/inner': { version: '2.0.0', dependencies: { deep: '3.0.0' } },
    'node_modules/deep': { version: '3.0.0' },
  }),
};

function inventoriesOf(files: Readonly<Record<string, object>>) {
  const all = Object.entries(files).map(([path, value]) => ({
    path,
    bytes: Buffer.from(JSON.stringify(value)),
  }));
  return readPackages(all).inventories;
}

function saidOf(asked: Partial<SignalQuestion>): Readonly<Record<string, string>> {
  const signals = signalsOfComponent({
    ecosystem: 'npm',
    name: 'web',
    inventories: inventoriesOf(tree),
    registries: { settings: [] },
    findings: [],
    advisoriesOf: undefined,
    ...asked,
  });
  return Object.fromEntries(signals.map(({ name, says }) => [name, says]));
}

test('what files say is told, and the rest is unknown with the reason', () => {
  expect(saidOf({ advisoriesOf: () => ['CVE-2020-1'] })).toEqual({
    version: '1.0.0',
    'asked for at': 'package.json:1',
    'known advisories': '1: CVE-2020-1 (of 1.0.0)',
    licence: 'MIT',
    registry: 'registry.npmjs.org',
    brings: '2 other packages',
    'age, maintainers, downloads': 'unknown: no registry is asked',
  });
  expect(saidOf({ name: 'absent' })).toMatchObject({
    version: expect.stringMatching(/^unknown/),
    'known advisories': 'unknown: there are no advisories of npm on this machine',
    licence: expect.stringMatching(/^unknown/),
    brings: expect.stringMatching(/^unknown/),
  });
});

test('of another version than that of the lock file its licence is not taken', () => {
  expect(saidOf({ version: '2.0.0' })).toMatchObject({
    version: '2.0.0',
    licence: 'unknown: no lock file says it',
  });
});

test('upstreams come in the order of the manifests that ask for them, with who needs them by others', () => {
  const inventories = inventoriesOf({
    ...tree,
    'a/package.json': { dependencies: { deep: '3.0.0', other: '1.0.0' } },
    'b/package.json': { dependencies: { deep: '3.0.0' } },
  });
  expect(
    giveBack(inventories, [], 9).map(({ name, uses, dependents }) => [name, uses.length, dependents]),
  ).toEqual([
    ['deep', 2, 2],
    ['other', 1, 0],
    ['web', 1, 0],
  ]);
  expect(giveBack(inventories, [], 1)).toHaveLength(1);
});
