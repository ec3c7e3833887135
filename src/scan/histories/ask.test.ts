import { afterEach, expect, test } from 'vitest';
import type { Component, PackageInventory } from '#model/component';
import { type Answered, type Asked, type Provider, startProvider } from '#remote/fixtures/provider';
import { askHistories } from './ask.ts';

let started: Provider | undefined;
afterEach(() => started?.close());

function component(name: string, more: Partial<Component> = {}): Component {
  return {
    ecosystem: 'npm',
    name,
    version: '1.0.0',
    scope: 'production',
    relation: 'direct',
    line: 1,
    integrity: [],
    dependsOn: [],
    ...more,
  };
}

const inventory: PackageInventory = {
  path: 'package-lock.json',
  format: 'npm/package-lock',
  components: [
    component('app', { relation: 'root' }),
    component('steady'),
    component('@own/part'),
    component('deep', { relation: 'transitive' }),
    component('forked', { registry: 'git+https://git.example/a/forked.git' }),
    component('Some_Thing', { ecosystem: 'PyPI' }),
  ],
  unknown: [],
};
const settings = {
  settings: [
    {
      ecosystem: 'npm',
      role: 'scoped',
      scope: '@own',
      url: 'https://npm.own.example',
      path: '.npmrc',
      line: 1,
    },
  ],
} as const;

async function ask(answer: (asked: Asked) => Answered) {
  started = await startProvider(['registry.npmjs.org', 'pypi.org'], answer);
  const { outside } = started;
  return askHistories([inventory], settings, {
    outside,
    pace: { concurrency: 2, pause: 0, longestPause: 10 },
  });
}

test('names of direct dependencies of public registries are asked about, and nothing else', async () => {
  const document = {
    versions: { '1.0.0': { _npmUser: { name: 'ada' } } },
    time: { '1.0.0': '2020-01-01T00:00:00Z' },
  };
  const page = {
    versions: ['1.0.0'],
    files: [{ filename: 'some_thing-1.0.0.zip', 'upload-time': '2020-01-01T00:00:00Z' }],
  };
  const { histories, gaps } = await ask(({ host }) => ({
    status: 200,
    body: JSON.stringify(host.startsWith('pypi') ? page : document),
  }));
  expect(started?.asked.map(({ path }) => path).sort()).toEqual(['/simple/some-thing/', '/steady']);
  expect([...histories.keys()].sort()).toEqual(['PyPI some-thing', 'npm steady']);
  expect(gaps).toEqual([]);
});

test('a registry that does not answer is a gap with the names, never silence', async () => {
  const { histories, gaps } = await ask(({ host }) =>
    host.startsWith('pypi') ? { status: 404 } : { status: 200, body: '<' },
  );
  expect(histories.size).toBe(0);
  expect(gaps.map(({ why, detail }) => [why, detail])).toEqual([
    [
      'not-compared',
      'Who published them was not learnt of: some-thing (pypi.org answered with 404), steady (registry.npmjs.org answered with something that is no JSON).',
    ],
  ]);
});
