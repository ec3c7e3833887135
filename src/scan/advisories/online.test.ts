import { afterEach, expect, test } from 'vitest';
import { auditPackages } from '#audit/packages/packages';
import type { Component, PackageInventory } from '#model/component';
import { type Answered, type Asked, type Provider, startProvider } from '#remote/fixtures/provider';
import { askOsv } from './online.ts';

let started: Provider | undefined;
afterEach(() => started?.close());

function component(name: string, version: string, more: Partial<Component> = {}): Component {
  return {
    ecosystem: 'npm',
    name,
    version,
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
    component('app', '1.0.0', { relation: 'root' }),
    component('leaky', '1.0.0'),
    component('fine', '2.0.0'),
    component('Some_Thing', '1.0', { ecosystem: 'PyPI' }),
    component('node', '20', { ecosystem: 'docker' }),
  ],
  unknown: [],
};

const record = {
  id: 'GHSA-1',
  aliases: ['CVE-2020-1234'],
  affected: [
    {
      package: { ecosystem: 'npm', name: 'leaky' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '1.5.0' }] }],
    },
    { package: { ecosystem: 'PyPI', name: 'some-thing' }, versions: ['1.0.0'] },
  ],
};

async function ask(answer: (asked: Asked) => Answered) {
  started = await startProvider(['api.osv.dev'], answer);
  return askOsv([inventory], {
    today: '2026-01-01',
    outside: started.outside,
    pace: { concurrency: 2, pause: 0, longestPause: 10 },
  });
}

test('names and versions of packages are asked, and nothing else; the answer is evaluated here', async () => {
  const index = await ask(({ path, body }) => {
    if (path === '/v1/querybatch') {
      const { queries } = JSON.parse(body);
      const results = queries.map(
        ({ package: { name }, page_token }: { package: { name: string }; page_token?: string }) =>
          name === 'fine' && page_token === undefined
            ? { next_page_token: 'more' }
            : name === 'fine'
              ? {}
              : { vulns: [{ id: 'GHSA-1' }] },
      );
      return { status: 200, body: JSON.stringify({ results }) };
    }
    return { status: 200, body: JSON.stringify(record) };
  });
  const { detections, unknown } = auditPackages(inventory, [inventory], index);
  expect(detections.map(({ package: it }) => `${it?.ids[0]} ${it?.name}`)).toEqual([
    'CVE-2020-1234 leaky',
    'CVE-2020-1234 Some_Thing',
  ]);
  expect([...unknown.keys()]).toEqual(['docker']);
  const asked = (started?.asked ?? []).map(({ path, body }) => (body === '' ? path : JSON.parse(body)));
  expect(asked).toEqual([
    {
      queries: [
        { package: { ecosystem: 'npm', name: 'leaky' }, version: '1.0.0' },
        { package: { ecosystem: 'npm', name: 'fine' }, version: '2.0.0' },
        { package: { ecosystem: 'PyPI', name: 'some-thing' }, version: '1.0' },
      ],
    },
    { queries: [{ package: { ecosystem: 'npm', name: 'fine' }, version: '2.0.0', page_token: 'more' }] },
    '/v1/vulns/GHSA-1',
  ]);
});

test.each([
  ['a page', { status: 200, body: '<html>' }],
  ['an error', { status: 500, body: '{}' }],
  ['a redirect', { status: 302, headers: { location: 'https://evil.example/' } }],
])('%s for an answer is told, never taken for "nothing found"', async (_, answer) => {
  await expect(ask(() => answer)).rejects.toThrow(/could not be asked/);
});
